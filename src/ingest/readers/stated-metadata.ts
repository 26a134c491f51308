// Makes metadata of what an original states beside its text, field by field, whatever kind of file it is.
import { oneLine } from '../../german/plain-text.ts';
import type { Metadata, Stated } from '../metadata.ts';
import { datesThatAreNone, type Repair } from '../repair.ts';
import { webAddress } from './html/addresses.ts';
import { plain } from './html/plain.ts';
import { statedDate } from './stated-date.ts';
import { statedPersons, statedSources, statedTopics } from './stated-names.ts';

/** For each field all that is stated of it, as it is written, the surest first. */
export type Statements = { readonly [Field in Exclude<keyof Metadata, 'own'>]?: readonly Stated<string>[] };

export interface CheckedMetadata {
  readonly metadata: Metadata;
  readonly repairs: readonly Repair[];
}

/** Keeps what has the form of its field. A date that is none is left out and told of, never guessed. */
export function statedMetadata(statements: Statements): CheckedMetadata {
  const dates = (statements.date ?? []).filter(({ value }) => value.trim() !== '');
  const wrong = dates.filter(({ value }) => statedDate(value) === undefined).length;
  const title = first(statements.title, plain);
  const lead = first(statements.lead, plain);
  const date = first(dates, statedDate);
  const authors = list(statements.authors, statedPersons);
  const sources = list(statements.sources, statedSources);
  const topics = list([...(statements.topics ?? []), ...otherSections(statements)], statedTopics);
  const section = first(statements.section, (text) => statedTopics([text])[0]);
  const persons = list(statements.persons, statedTopics);
  const places = list(statements.places, statedTopics);
  const organisations = list(statements.organisations, statedTopics);
  const address = first(statements.address, (text) => webAddress(text));
  const language = first(statements.language, languageCode);
  const metadata = {
    ...(title && { title }),
    ...(lead && { lead }),
    ...(date && { date }),
    ...(authors && { authors }),
    ...(sources && { sources }),
    ...(topics && { topics }),
    ...(section && { section }),
    ...(persons && { persons }),
    ...(places && { places }),
    ...(organisations && { organisations }),
    ...(address && { address }),
    ...(language && { language }),
  };
  return { metadata, repairs: wrong === 0 ? [] : [{ what: datesThatAreNone, count: wrong }] };
}

/** An article is filed once: "Lokales, Rat" is the section "Lokales" and the topic "Rat". */
function otherSections({ section = [] }: Statements): readonly Stated<string>[] {
  return section.flatMap(({ value, rule }) =>
    statedTopics([value])
      .slice(1)
      .map((other) => ({ value: other, rule })),
  );
}

/** Whether the text of a whole article is written in HTML; the stray "<b>" of a plain text is none. */
export function isHtmlBody(text: string): boolean {
  return blockTag.test(text) || (!text.includes('\n') && tag.test(text));
}

const blockTag = /<\/?(?:p|br|div|h[1-6]|ul|ol|li|blockquote|figure|table|tr|td)(?:\s[^<>]{0,2000})?\/?>/i; // "<p>", "<br />"
const tag = /<\/?(?:a|b|i|em|strong|span|sup|sub|img|p|br|div)(?:\s[^<>]{0,2000})?\/?>/i; // "<b>", "</a>"
const languageNames: ReadonlyMap<string, string> = new Map([
  ['deutsch', 'de'],
  ['german', 'de'],
  ['deu', 'de'],
  ['ger', 'de'],
  ['englisch', 'en'],
  ['english', 'en'],
  ['eng', 'en'],
]);

/** "de-AT" → "de", "Deutsch" → "de" */
function languageCode(text: string): string | undefined {
  const word = oneLine(text).toLowerCase();
  return languageNames.get(word) ?? /^(?<code>[a-z]{2})(?:[-_][a-z\d_-]{1,30})?$/.exec(word)?.groups?.code;
}

function first<Value>(
  statements: readonly Stated<string>[] = [],
  read: (text: string) => Value | '' | undefined,
): Stated<Value> | undefined {
  for (const statement of statements) {
    const value = read(statement.value);
    if (value !== undefined && value !== '') return { ...statement, value };
  }
  return undefined;
}

function list(
  statements: readonly Stated<string>[] = [],
  read: (texts: readonly string[]) => readonly string[],
): Stated<readonly string[]> | undefined {
  const value = read(statements.map((statement) => statement.value));
  const statement = statements.find((one) => read([one.value]).length > 0);
  return statement && { ...statement, value };
}
