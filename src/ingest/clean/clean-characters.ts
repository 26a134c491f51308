// Puts plain characters in the place of odd ones, in any piece of text.
import { type Mended, type Mending, mend } from './mending.ts';

/**
 * Line ends → "\n", other spaces → " ", ligatures → letters; soft hyphens, invisible and control characters go; NFC.
 * "Ge\u{AD}fahr ﬂieht" → "Gefahr flieht". White space is neither trimmed nor joined. Doing it twice changes nothing.
 */
export function cleanCharacters(text: string): string {
  return anythingOdd.test(text) ? mend(text.normalize('NFC'), allMendings).text.normalize('NFC') : text;
}

/** The same with a count of what was done; form feeds that stand between lines are kept, as borders of pages. */
export function mendCharacters(text: string): Mended {
  if (!anythingOdd.test(text)) return { text, repairs: [] };
  const hasJunk = junk.test(text);
  const lineMendings = hasJunk ? [lineEnds, strayFormFeeds] : [lineEnds, verticalTabs, lineFeeds];
  const { text: mended, repairs } = mend(text.normalize('NFC'), [...lineMendings, ...oddCharacters]);
  return { text: mended.normalize('NFC'), repairs };
}

/** The mendings of cleanCharacters, to be done in their order; none where all characters are plain. */
export function mendingsFor(text: string): readonly Mending[] {
  return anythingOdd.test(text) ? allMendings : [];
}

// One look at most texts is enough, and an archive has thousands of them.
const anythingOdd = /[^ -~\n¡-¬®-ÿ„“”‚‘’–—…€]/u;
// Where such characters were strewn into a text, vertical tabs and form feeds are no line ends either.
const junk = /(?!\s)\p{Cc}/u; // backspace, NUL

const madeUniform = 'line ends made uniform';
const toLineEnd = (found: string) => (found === '\u{2029}' ? '\n\n' : '\n');
const lineEnds: Mending = { what: madeUniform, pattern: /\r{1,2}\n|[\r\u{85}\u{2028}\u{2029}]/gu, put: toLineEnd };
const verticalTabs: Mending = { what: madeUniform, pattern: /\v/gu, put: toLineEnd };
const lineFeeds: Mending = { what: madeUniform, pattern: /(?<![\n\f]|^)\f(?![\n\f])/gu, put: toLineEnd };
const controlsRemoved = 'control characters removed';
const strayFormFeeds: Mending = { what: controlsRemoved, pattern: /(?<!\n|^)\f(?!\n)/gu, put: () => '' };

const letterOfLigature: ReadonlyMap<string, string> = new Map([
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
  ['ﬅ', 'st'],
  ['ﬆ', 'st'],
]);

const terminalCommand = /\p{Cc}(?:\[[\d;?]{1,20}[A-Za-z]|\]\d{1,3};[^\p{Cc}]{0,200}\p{Cc})/gu; // a colour, a window's title

const oddCharacters: readonly Mending[] = [
  // Colours and titles of a terminal window: without their first character their rest would stay.
  {
    what: controlsRemoved,
    pattern: terminalCommand,
    put: () => '',
  },
  // They turn the direction of writing, so that a line reads otherwise than it is.
  { what: 'invisible characters removed', pattern: /[\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu, put: () => '' },
  // A soft hyphen at the end of a line tore the word there: both go.
  { what: 'soft hyphens removed', pattern: /\u{AD}(?:[ \t]{0,9}\n(?=\p{Ll}))?/gu, put: () => '' },
  {
    what: 'invisible characters removed',
    // Variation selectors, tags of flags and joiners show in what stands before them.
    pattern: /(?!\p{VS}|\u{200C}|\u{200D}|[\u{E0020}-\u{E007F}])\p{DI}|\u{FFFC}/gu,
    put: () => '',
  },
  {
    what: 'invisible characters removed',
    // Not the joiners that hold an emoji together, or that Persian and Hindi are written with.
    pattern:
      /(?<!\p{Extended_Pictographic}|\p{EMod}|\u{FE0F})(?<!(?!\p{Script=Latin}|\p{Script=Inherited})[\p{L}\p{M}])(?:\u{200C}|\u{200D})/gu,
    put: () => '',
  },
  { what: controlsRemoved, pattern: /(?![\t\n\f])\p{Cc}|\p{Cs}|[\u{FFFE}\u{FFFF}]/gu, put: () => '' },
  {
    what: 'ligatures resolved',
    pattern: /[\u{FB00}-\u{FB06}]/gu,
    put: (found) => letterOfLigature.get(found) ?? found,
  },
  { what: 'no-break and other spaces made plain', pattern: /(?![ \u{2028}\u{2029}])\p{Z}/gu, put: () => ' ' },
];
const allMendings: readonly Mending[] = [
  lineEnds,
  { what: madeUniform, pattern: /[\v\f]/gu, put: toLineEnd },
  ...oddCharacters,
];
