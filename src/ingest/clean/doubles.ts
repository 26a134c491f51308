// Leaves out what stands twice in a text.
import type { Paragraph } from '../paragraph.ts';

/** The paragraphs without those that stand there already; a refrain and a short line may come again later. */
export function withoutDoubles(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  if (paragraphs.length < 2) return paragraphs;
  const hasProse = paragraphs.some(({ text }) => text.length > proseLength);
  const kept: Paragraph[] = [];
  const seen = new Set<string>();
  for (const paragraph of paragraphs) {
    const { text } = paragraph;
    const key = keyOf(text);
    const isLong = key.length >= longKey;
    const isHeadlineAgain = hasProse && kept.length < headLines && text.length >= headlineLength && seen.has(text);
    const isNear = text === kept.at(-1)?.text && isPhrase(text, key);
    if ((isLong && seen.has(key)) || isHeadlineAgain || isNear) continue;
    kept.push(paragraph);
    seen.add(isLong ? key : text);
  }
  return kept;
}

/** The first copy of a text that is nothing but copies of itself, also where the copies are spaced differently. */
export function firstCopy(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const all = paragraphs.map(({ text }) => text).join(' ');
  const length = signsIn(all);
  const copies = [2, 3].find((times) => length >= times * shortestCopy && isRepeated(all, length / times));
  return copies === undefined ? paragraphs : beginning(paragraphs, length / copies);
}

const longKey = 80; // characters of a paragraph that no author writes twice
const shortestCopy = 80; // characters of a text
const proseLength = 150; // characters
const [headLines, headlineLength] = [7, 35]; // a page shows its headline again among its first lines

/** What makes two paragraphs the same: all but the spaces. */
function keyOf(text: string): string {
  return text.replaceAll(' ', '');
}

/** More than a cry or the credit of a picture, which may stand twice: three words. */
function isPhrase(text: string, key: string): boolean {
  return (
    key.length >= 12 &&
    /[\p{L}\p{N}][^\p{L}\p{N}]{1,9}[\p{L}\p{N}]{1,60}[^\p{L}\p{N}]{1,9}[\p{L}\p{N}]/u.test(text.slice(0, 200))
  );
}

/** Characters that are no spaces. */
function signsIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) !== space) count++;
  return count;
}

const space = 0x20;

/** Whether a text comes again behind so many signs, up to its end. */
function isRepeated(all: string, signs: number): boolean {
  if (!Number.isInteger(signs)) return false;
  let first = 0;
  for (let second = placeBehind(all, signs); second < all.length; first++, second++) {
    while (all.charCodeAt(first) === space) first++;
    while (all.charCodeAt(second) === space) second++;
    if (all.charCodeAt(first) !== all.charCodeAt(second)) return false;
  }
  return true;
}

/** The offset behind so many signs. */
function placeBehind(text: string, signs: number): number {
  let left = signs;
  let at = 0;
  for (; left > 0 && at < text.length; at++) if (text.charCodeAt(at) !== space) left--;
  return at;
}

/** The paragraphs up to so many signs; the last is cut where the next copy begins in its middle. */
function beginning(paragraphs: readonly Paragraph[], signs: number): readonly Paragraph[] {
  const kept: Paragraph[] = [];
  let left = signs;
  for (const paragraph of paragraphs) {
    if (left <= 0) break;
    const end = placeBehind(paragraph.text, left);
    left -= signsIn(paragraph.text.slice(0, end));
    const links = paragraph.links.filter((link) => link.end <= end);
    kept.push(end === paragraph.text.length ? paragraph : { ...paragraph, text: paragraph.text.slice(0, end), links });
  }
  return kept;
}
