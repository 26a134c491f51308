// The feeds of the archive, and of the larger entries of its registers, as links.
import { registerKinds } from '../src/article/register-kind.ts';
import type { FeedLink } from '../src/pages/machine-page.ts';
import { inArchiveLanguage } from './in-archive-language.ts';
import type { LayoutProps } from './site.ts';
import { dataWording } from './wording/data.ts';
import { wording } from './wording/german.ts';

interface DataFeedsProps extends Pick<LayoutProps<unknown>, 'linkTo'> {
  readonly feeds: readonly FeedLink[];
}

export function DataFeeds({ feeds, linkTo }: DataFeedsProps) {
  const ofArchive = feeds.filter(({ subject }) => subject.kind === 'archive');
  const groups = registerKinds
    .map((kind) => ({
      kind,
      feeds: feeds.filter(({ subject }) => subject.kind === 'entry' && subject.register === kind),
    }))
    .filter(({ feeds }) => feeds.length > 0);
  return (
    <section>
      <h2>{dataWording.feeds}</h2>
      <p>{dataWording.feedsUse}</p>
      <FeedList feeds={ofArchive} linkTo={linkTo} />
      {groups.map(({ kind, feeds }) => (
        <details key={kind}>
          <summary>{dataWording.registerFeeds(wording[kind], bySubject(feeds).size)}</summary>
          <FeedList feeds={feeds} linkTo={linkTo} />
        </details>
      ))}
    </section>
  );
}

function FeedList({ feeds, linkTo }: DataFeedsProps) {
  return (
    <ul class="data-feeds">
      {[...bySubject(feeds)].map(([name, formats]) => (
        <li key={name}>
          <span {...(formats[0]?.subject.kind === 'entry' && inArchiveLanguage)}>{name}</span>
          {formats.map(({ format, path }) => (
            <a key={format} href={linkTo(path)} aria-label={`${name}, ${dataWording.feedFormats[format]}`}>
              {dataWording.feedFormats[format]}
            </a>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** The feeds of each subject by its name: the same articles in two formats. */
function bySubject(feeds: readonly FeedLink[]): ReadonlyMap<string, readonly FeedLink[]> {
  const groups = new Map<string, FeedLink[]>();
  for (const feed of feeds) {
    const name = feed.subject.kind === 'archive' ? dataWording.wholeArchive : feed.subject.name;
    groups.set(name, [...(groups.get(name) ?? []), feed]);
  }
  return groups;
}
