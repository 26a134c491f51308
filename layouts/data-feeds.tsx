// The feeds of the archive, of its sources and of its topics, as links.
import type { Feed, FeedSubject } from '../src/pages/machine-page.ts';
import type { LayoutProps } from './site.ts';
import { dataWording } from './wording/data.ts';

interface DataFeedsProps extends Pick<LayoutProps<unknown>, 'linkTo'> {
  readonly feeds: readonly Feed[];
}

export function DataFeeds({ feeds, linkTo }: DataFeedsProps) {
  const of = (kind: FeedSubject['kind']) => feeds.filter(({ subject }) => subject.kind === kind);
  const groups = [
    { kind: 'source', feeds: of('source'), name: dataWording.sourceFeeds },
    { kind: 'topic', feeds: of('topic'), name: dataWording.topicFeeds },
  ].filter(({ feeds }) => feeds.length > 0);
  return (
    <section>
      <h2>{dataWording.feeds}</h2>
      <p>{dataWording.feedsUse}</p>
      <FeedList feeds={of('archive')} linkTo={linkTo} />
      {groups.map(({ kind, feeds, name }) => (
        <details key={kind}>
          <summary>{name(bySubject(feeds).size)}</summary>
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
          <span>{name}</span>
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
function bySubject(feeds: readonly Feed[]): ReadonlyMap<string, readonly Feed[]> {
  const groups = new Map<string, Feed[]>();
  for (const feed of feeds) {
    const name = feed.subject.kind === 'archive' ? dataWording.wholeArchive : feed.subject.name;
    groups.set(name, [...(groups.get(name) ?? []), feed]);
  }
  return groups;
}
