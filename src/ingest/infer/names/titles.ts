// Titles and forms of address are no part of a name: "Dr. Angela Merkel" is "Angela Merkel".
import type { TaggedName } from './tagger.ts';

/** A person of whom only a title was tagged is none. */
export function withoutTitles(text: string, names: readonly TaggedName[]): readonly TaggedName[] {
  return names.flatMap((name) => {
    if (name.type !== 'PER') return [name];
    const start = name.start + (titles.exec(text.slice(name.start, name.end))?.[0].length ?? 0);
    return start < name.end ? [{ ...name, start }] : [];
  });
}

const titles =
  /^(?:(?:(?:Prof|Dr|Dipl|Mag|Ing|DI)\b ?\.?(?:-Ing\b ?\.?)?(?: (?:med|phil|jur|rer|nat|pol|h|c)\b ?\.?){0,4}|Frau|Herrn?|Mrs?|Mme|Monsieur)(?: |$)){1,3}/u; // "Prof. Dr. med. "
