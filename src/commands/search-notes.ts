// Says in the terminal how a question was understood that is not written as the language of questions asks.
import type { QueryNote } from '../search/query-piece.ts';

/** One English sentence or two. */
export function noteInWords({ kind, text }: QueryNote): string {
  return sentences[kind](text);
}

const sentences: Readonly<Record<QueryNote['kind'], (text: string) => string>> = {
  'open quotation': (text) => `the quotation that begins at ${text} has no end: it goes on to the end of the question`,
  'unknown field': (text) =>
    `"${text}" names no field: searched for the words; the fields are person:, ort:, organisation:, thema:, rubrik:, quelle:, vor: and nach:`,
  'space after colon': (text) =>
    `no space stands behind the colon of a field: searched for ${text.replace(/:\s+/u, ':')}`,
  'no date': (text) =>
    `"${text}" is no date: searched for its words; write for example vor:2015, nach:28.2.2015 or 2014..2016`,
  dots: (text) => `two dots stand between two dates: searched for ${text.replace(/\.{3,}|…/u, '..')}`,
  'nothing named': (text) => `no name or date stands behind the colon of "${text}": searched for the word`,
  'lonely or': () => 'ODER stands between two words: it was passed over',
  'mixed or': () => 'ODER joins nothing with a minus: both sides hold',
  'lonely minus': () => 'a minus stands directly before a word, as in -Graz: it was passed over',
  dash: (text) => `the dash before "${text.slice(1)}" was taken for a minus: searched without that`,
  'short beginning': () => 'at least two letters stand before a star: searched for the word without it',
  'star inside': (text) => `a star stands at the end of a word only: in "${text}" it parts what stands around it`,
  'too long': () => 'the question is very long: searched for its beginning',
};
