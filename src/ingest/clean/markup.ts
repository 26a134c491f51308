// Takes the rests of HTML out of a text: entities become characters, tags go.
import { cleanCharacters } from './clean-characters.ts';
import { characterOf } from './entities.ts';
import type { Mended } from './mending.ts';
import { insteadOfTag, withoutUnseen } from './tags.ts';

/**
 * "B&amp;uuml;cher<br>&lt;3" → "Bücher\n<3". An entity may be written with entities, and a tag too: what is put in
 * is looked at again, so nothing is left that a second look would find.
 */
export function withoutMarkup(text: string): Mended {
  if (!anyMarkup.test(text)) return { text, repairs: [] };
  const counts = { entities: 0, tags: 0 };
  const settled = settle(withoutUnseen(text), (end) => {
    const found = end.endsWith(';') ? entityAtEnd(end) : tagAtEnd(end);
    if (found === undefined) return undefined;
    counts[found.kind]++;
    return end.slice(0, found.start) + found.instead;
  });
  const repairs = [
    { what: 'entities decoded', count: counts.entities },
    { what: 'tags removed', count: counts.tags },
  ];
  return { text: settled.normalize('NFC'), repairs: repairs.filter(({ count }) => count > 0) };
}

interface Markup {
  readonly kind: 'entities' | 'tags';
  readonly start: number;
  readonly instead: string;
}

function entityAtEnd(end: string): Markup | undefined {
  const start = end.lastIndexOf('&');
  if (start < Math.max(0, end.length - longestEntity)) return undefined;
  const found = end.slice(start);
  const character = entityForm.test(found) ? characterOf(found) : undefined;
  return character === undefined ? undefined : { kind: 'entities', start, instead: cleanCharacters(character) };
}

function tagAtEnd(end: string): Markup | undefined {
  const start = end.lastIndexOf('<');
  if (start < Math.max(0, end.length - longest)) return undefined;
  const found = end.slice(start);
  const instead = mayBeTag(found) ? insteadOfTag(found) : undefined;
  return instead === undefined ? undefined : { kind: 'tags', start, instead };
}

const anyMarkup = /&[#\w]{1,31};|<[/!?\w]/u;
const entityForm = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,30});$/u; // "&auml;", "&#228;", "&#xE4;"
const longest = 1000; // characters of a tag
const longestEntity = 34;

/** A ">" inside of a tag stands in quotation marks, and no blank line does. */
function mayBeTag(found: string): boolean {
  if (/\n[ \t]{0,99}\n/u.test(found)) return false;
  const end = found.indexOf('>');
  return end === found.length - 1 || found.lastIndexOf('"', end) > 0 || found.lastIndexOf("'", end) > 0;
}

/** Goes over a text once; wherever ";" or ">" ends what is written so far, `rewrite` may write that end anew. */
function settle(text: string, rewrite: (tail: string) => string | undefined): string {
  const done: string[] = [];
  let tail = '';
  let from = 0;
  for (const { index } of text.matchAll(/[;>]/gu)) {
    tail = rewrittenEnd(tail + text.slice(from, index + 1));
    from = index + 1;
    if (tail.length < 2 * longest) continue;
    done.push(tail.slice(0, -longest));
    tail = tail.slice(-longest);
  }
  return done.join('') + tail + text.slice(from);

  function rewrittenEnd(written: string): string {
    let end = written;
    while (end.endsWith(';') || end.endsWith('>')) {
      const before = end.length < longest ? done.pop() : undefined;
      if (before !== undefined) done.push(before.slice(0, -longest));
      end = (before?.slice(-longest) ?? '') + end;
      const rewritten = rewrite(end);
      if (rewritten === undefined) break;
      end = rewritten;
    }
    return end;
  }
}
