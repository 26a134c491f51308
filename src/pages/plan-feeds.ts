// Plans the feeds: of the whole archive, and of every entry of a register with enough articles.
import type { Archive } from '../article/archive.ts';
import type { Article } from '../article/article.ts';
import { registerKinds } from '../article/register-kind.ts';
import type { ArchiveConfig } from '../config/archive-config.ts';
import type { RegisterEntry, Registers } from '../connect/registers.ts';
import type { Feed, FeedFormat, FeedSubject } from './machine-page.ts';
import { latestOf } from './newest.ts';
import { hasPage } from './plan-registers.ts';
import { byLetter } from './register-order.ts';
import { entryPath, homePath, type SitePath } from './site-path.ts';

type Sizes = Pick<ArchiveConfig['sizes'], 'feed' | 'ownFeed'>;

/** Those of the archive first, then those of each register in alphabetical order; Atom before JSON. */
export function planFeeds({ articles }: Archive, registers: Registers, { feed, ownFeed }: Sizes): readonly Feed[] {
  const entries = registerKinds.flatMap((kind) => {
    const large = registers.of[kind].filter((entry) => hasPage(entry) && entry.articles.length >= ownFeed);
    return byLetter(large, registers.facts).flatMap((letter) => letter.entries);
  });
  return [
    ...inBothFormats(homePath, { kind: 'archive' }, latestOf(articles, feed)),
    ...entries.flatMap((entry) => inBothFormats(entryPath(entry), subjectOf(entry), latestOf(entry.articles, ownFeed))),
  ];
}

function subjectOf(entry: RegisterEntry): FeedSubject {
  return { kind: 'entry', register: entry.kind, name: entry.name, path: entryPath(entry) };
}

function inBothFormats(folder: SitePath, subject: FeedSubject, newest: readonly Article[]): readonly Feed[] {
  const formats: readonly FeedFormat[] = ['xml', 'json'];
  return formats.map((format) => ({ kind: 'feed', path: `${folder}feed.${format}`, format, subject, newest }));
}
