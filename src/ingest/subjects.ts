// Who and what a text is about: RawDocument → Subjects.
import { createHash } from 'node:crypto';
import type { Finding } from './finding.ts';
import { findDateline } from './infer/dateline.ts';
import { withDatelinePlace } from './infer/dateline-place.ts';
import { findNamed } from './infer/named.ts';
import type { NameMention } from './infer/names/mention.ts';
import { findTopics } from './infer/topics.ts';
import { spansOf } from './paragraph.ts';
import type { RawDocument } from './raw-document.ts';

export interface Subjects {
  readonly persons: Finding<readonly string[]> | undefined;
  readonly places: Finding<readonly string[]> | undefined;
  readonly organisations: Finding<readonly string[]> | undefined;
  readonly topics: Finding<readonly string[]> | undefined;
  /** Where the text has its names; undefined for a text in which nobody looked. */
  readonly mentions: readonly NameMention[] | undefined;
}

/** Only German texts are asked, for of others the program knows nothing. */
export function findSubjects(
  { text, paragraphs, metadata: { persons, places, organisations, topics } }: RawDocument,
  title: string,
  sources: readonly string[],
  isForeign: boolean,
): Subjects {
  if (isForeign) return { persons, places, organisations, topics, mentions: undefined };
  const named = findNamed(text, sources);
  return {
    persons: persons ?? named.persons,
    places: places ?? withDatelinePlace(named.places, findDateline(text, spansOf(paragraphs))),
    organisations: organisations ?? named.organisations,
    topics: topics ?? findTopics(text, title, named.mentions),
    mentions: named.mentions,
  };
}

/**
 * 16 hexadecimal digits of what subjects are found in: the text, and what its original states of them. A new headline or
 * another source may change a topic or an organisation, too, but that is no reason to look at every text of a table again.
 */
export function subjectsKey({ text, metadata }: RawDocument): string {
  const { language, persons, places, organisations, topics } = metadata;
  const stated = [language, persons, places, organisations, topics];
  return createHash('sha256')
    .update(JSON.stringify([text, stated]))
    .digest('hex')
    .slice(0, 16);
}
