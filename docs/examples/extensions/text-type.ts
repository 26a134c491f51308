// Says of what kind a text is, where it says so itself: "Kommentar", "Interview".
import { defineInference } from 'nachlese';

const opening = /^(?:Ein |Eine )?(?<kind>Kommentar|Interview|Leitartikel|Glosse)\b/u; // "Kommentar von Anna Gruber"
const answer = /^(?:Frage|Antwort):/u;

export default defineInference({
  field: 'textsorte',
  infer({ title, lead, paragraphs }) {
    for (const text of [title, lead ?? '', paragraphs[0] ?? '']) {
      const kind = opening.exec(text)?.groups?.kind;
      if (kind !== undefined) return [kind];
    }
    const answers = paragraphs.filter((text) => answer.test(text)).length;
    return answers >= 3 ? ['Interview'] : undefined;
  },
});
