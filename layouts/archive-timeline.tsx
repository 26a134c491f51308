// A picture of the archive over time: each month a bar that leads there.
import type { TimelineBin } from '../src/pages/calendar-page.ts';
import type { LayoutProps } from './site.ts';
import { periodInWords } from './wording/dates.ts';
import { wording } from './wording/german.ts';

interface ArchiveTimelineProps extends Pick<LayoutProps<unknown>, 'linkTo'> {
  readonly timeline: readonly TimelineBin[];
}

const tall = 40;

export function ArchiveTimeline({ timeline, linkTo }: ArchiveTimelineProps) {
  if (timeline.length < 2) return null;
  const most = Math.max(...timeline.map(({ count }) => count), 1);
  return (
    <figure class="archive-timeline">
      {/* For the eye and the pointer: keyboards and screen readers have the years as a list. */}
      <svg viewBox={`0 0 ${timeline.length} ${tall}`} preserveAspectRatio="none" aria-hidden="true">
        {timeline.map(({ name, count, path }, index) => {
          if (path === undefined) return null;
          const height = Math.max(2, Math.round((count / most) * tall));
          return (
            <a key={name} href={linkTo(path)} tabIndex={-1}>
              <title>{wording.articlesOf(periodInWords(`${name}..${name}`), count)}</title>
              <rect class="reach" x={index} y={0} width={1} height={tall} />
              <rect class="bar" x={index} y={tall - height} width={0.8} height={height} />
            </a>
          );
        })}
      </svg>
      <figcaption>
        <span>{ends(timeline.at(0))}</span>
        <span>{ends(timeline.at(-1))}</span>
      </figcaption>
    </figure>
  );
}

function ends(bin: TimelineBin | undefined): string {
  return bin === undefined ? '' : periodInWords(`${bin.name}..${bin.name}`);
}
