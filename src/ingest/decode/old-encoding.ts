// Decides by evidence of German which of the encodings before Unicode a text is in.
import { type CodePage, type CodePageName, codePages, decodeWith } from './code-pages.ts';
import { germanEvidence } from './german-evidence.ts';
import { mendMojibake } from './mojibake.ts';

export interface OldText {
  /** "windows-1252", or "utf-8 + windows-1252" where some of the text was UTF-8 after all. */
  readonly charset: string;
  readonly text: string;
  /** How many characters were in UTF-8. */
  readonly mixed: number;
}

/**
 * Reads bytes that are not UTF-8 as a whole; undefined where no encoding makes sense of them. A declared encoding is
 * believed unless another one reads much better.
 */
export function readOldEncoding(bytes: Buffer, declared: CodePage | undefined): OldText | undefined {
  const latin1 = bytes.toString('latin1');
  const page = likeliestPage(latin1, declared);
  // UTF-8 sequences in a file that is something else look like UTF-8 that was misread.
  const { text, count } = mendMojibake(decodeWith(page, latin1));
  if (isNonsense(text)) return undefined;
  return { charset: count > 0 ? `utf-8 + ${page.name}` : page.name, text, mixed: count };
}

function likeliestPage(latin1: string, declared: CodePage | undefined): CodePage {
  const sample = sampleOf(latin1);
  const judged = codePages.map((page) => ({
    page,
    sum:
      germanEvidence(mendMojibake(decodeWith(page, sample)).text) + (page === declared ? belief : -rarity[page.name]),
  }));
  return judged.reduce((best, next) => (next.sum > best.sum ? next : best)).page;
}

/** What must be found in favour of an encoding before it is believed: the rarer it is, the more. */
const rarity: Readonly<Record<CodePageName, number>> = {
  'windows-1252': 0,
  'iso-8859-15': 1,
  macintosh: 1,
  ibm850: 2,
};
const belief = 4; // what a declaration weighs: a little more than one umlaut

/** The neighbourhoods of the first bytes beyond ASCII: enough to judge by, however long the text. */
function sampleOf(latin1: string): string {
  const parts: string[] = [];
  let end = 0;
  for (const { index } of latin1.matchAll(upperByte)) {
    if (index > end + near) parts.push(' ');
    parts.push(latin1.slice(Math.max(end, index - near), index + near));
    end = Math.max(end, index + near);
    if (parts.length > mostParts) break;
  }
  return parts.join('');
}

const upperByte = /[\x80-\xff]/g;
const near = 8; // characters on each side
const mostParts = 2000;

/** Letters with accents and signs are the exception in every text that these encodings were made for. */
function isNonsense(whole: string): boolean {
  const text = whole.slice(0, 50_000);
  let beyondAscii = 0;
  for (const _ of text.matchAll(westernOrSign)) beyondAscii++;
  const share = beyondAscii / text.length;
  return share > 0.3 && (text.length >= 40 || germanEvidence(text) < 0);
}

const westernOrSign = /[\u{80}-\u{17f}\u{2000}-\u{25ff}]/gu;
