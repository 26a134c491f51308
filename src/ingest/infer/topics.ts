// Finds what a text is about, beside the persons, places and organisations that it names.
import type { Found } from '../found.ts';
import { findKeywords } from './keywords.ts';
import type { NameMention } from './names/mention.ts';

/** At most five keywords that are no names of `mentions`, the most telling first; undefined where there are none. */
export function findTopics(
  text: string,
  title: string,
  mentions: readonly NameMention[],
): Found<readonly string[]> | undefined {
  const names = new Set(mentions.flatMap(({ name }) => [name, ...name.split(' ')]).map((name) => name.toLowerCase()));
  const keywords = findKeywords(text, title, { names: mentions });
  const value = keywords.filter((keyword) => !names.has(keyword.toLowerCase())).slice(0, most);
  return value.length === 0 ? undefined : { value, rule: 'keywords of the text', span: { start: 0, end: text.length } };
}

const most = 5;
