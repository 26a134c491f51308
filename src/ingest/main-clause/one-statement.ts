// Takes out of a sentence what stands in brackets, between dashes or behind a colon.
import { finiteVerbIndex } from './verbs.ts';

/** Without brackets, insertions between dashes, the full stop, and a second statement behind a dash or colon. */
export function oneStatement(sentence: string): string {
  return beforeDash(aroundColon(tidied(sentence)));
}

function tidied(sentence: string): string {
  return sentence
    .replace(/ ?\([^()]{0,200}\)/gu, '') // "Merkel (CDU)"
    .replace(/ [–—-] [^–—]{1,150} [–—-](?=,| \p{Ll})/gu, '') // "die Firma – ein Zulieferer – schließt"
    .replace(/(?<![.:;,…])[.:;,…]+$/u, '') // "..."
    .trim();
}

/** "Der Plan ist fertig – und er gefällt vielen" → "Der Plan ist fertig" */
function beforeDash(sentence: string): string {
  const at = sentence.search(/ [–—-] /u);
  const before = sentence.slice(0, Math.max(0, at)).split(' ');
  return before.length > 3 && finiteVerbIndex(before) > 0 ? before.join(' ') : sentence;
}

/**
 * "Die Bahn baut um: Zwei Linien fallen aus" → "Die Bahn baut um"; but "Nun ist klar: Die Brücke wird neu gebaut" → what
 * is clear. A short sentence stays whole.
 */
function aroundColon(sentence: string): string {
  const at = sentence.search(/: \p{Lu}/u);
  if (at < 0 || sentence.length <= 80) return sentence;
  const before = sentence.slice(0, at);
  if (finiteVerbIndex(before.split(' ')) > 0 && !announcement.test(before)) return before;
  const after = sentence.slice(at + 2);
  return announcement.test(before) && finiteVerbIndex(after.split(' ')) > 0 ? after : sentence;
}

const announcement = / (?:klar|fest|so|sicher|deutlich|Problem|Folge|Ergebnis|Grund|mit|nun)$/u; // "Jetzt steht fest"
