// Leaves out what stands twice in a text.
import type { Paragraph } from '../paragraph.ts';

/** The paragraphs without those that stand there already; a refrain and a short line may come again later. */
export function withoutDoubles(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
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
  const keys = paragraphs.map(({ text }) => keyOf(text));
  const all = keys.join('');
  const copies = [2, 3].find((times) => isRepeated(all, times));
  return copies === undefined ? paragraphs : beginning(paragraphs, keys, all.length / copies);
}

const longKey = 70; // letters and figures of a paragraph that no author writes twice
const shortestCopy = 100; // letters and figures of a text
const proseLength = 150; // characters
const [headLines, headlineLength] = [7, 35]; // a page shows its headline again among its first lines

/** What makes two paragraphs the same: letters and figures. */
function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** More than a cry or the credit of a picture, which may stand twice: three words. */
function isPhrase(text: string, key: string): boolean {
  return (
    key.length >= 12 &&
    /[\p{L}\p{N}][^\p{L}\p{N}]{1,9}[\p{L}\p{N}]{1,60}[^\p{L}\p{N}]{1,9}[\p{L}\p{N}]/u.test(text.slice(0, 200))
  );
}

function isRepeated(all: string, times: number): boolean {
  const length = all.length / times;
  return Number.isInteger(length) && length >= shortestCopy && all.startsWith(all.slice(length));
}

/** The paragraphs up to so many letters and figures; the last is cut where the next copy begins in its middle. */
function beginning(paragraphs: readonly Paragraph[], keys: readonly string[], letters: number): readonly Paragraph[] {
  const kept: Paragraph[] = [];
  let left = letters;
  for (const [index, paragraph] of paragraphs.entries()) {
    const length = keys[index]?.length ?? 0;
    if (left <= 0) break;
    kept.push(length <= left ? paragraph : cutBehind(paragraph, left));
    left -= length;
  }
  return kept;
}

function cutBehind(paragraph: Paragraph, letters: number): Paragraph {
  let left = letters;
  let end = 0;
  for (const character of paragraph.text) {
    if (left <= 0 && !/[.!?…)“”"»]/u.test(character)) break;
    if (/[\p{L}\p{N}]/u.test(character)) left -= character.toLowerCase().length;
    end += character.length;
  }
  const text = paragraph.text.slice(0, end).trimEnd();
  return { ...paragraph, text, links: paragraph.links.filter((link) => link.end <= text.length) };
}
