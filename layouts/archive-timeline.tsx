// A picture of the archive over time: each step a bar that leads there.
import type { OverTime } from '../src/connect/over-time.ts';
import type { SitePath } from '../src/pages/site-path.ts';
import { OverTimeFigure } from './over-time.tsx';
import type { LayoutProps } from './site.ts';
import { stepInWords } from './step-in-words.ts';
import { wording } from './wording/german.ts';

interface ArchiveTimelineProps extends Pick<LayoutProps<unknown>, 'linkTo'> {
  readonly overTime: OverTime;
  /** Where the articles of each bar are, if it has some. */
  readonly paths: readonly (SitePath | undefined)[];
}

const tall = 40;

export function ArchiveTimeline({ overTime, paths, linkTo }: ArchiveTimelineProps) {
  const { bins, bars } = overTime;
  const most = Math.max(...bars, 1);
  return (
    <OverTimeFigure overTime={overTime}>
      {/* Links for the pointer: keyboards and screen readers have the years as a list. */}
      <svg
        class="archive-timeline"
        viewBox={`0 0 ${bins.length} ${tall}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {bins.map((bin, index) => {
          const [count = 0, path] = [bars[index], paths[index]];
          if (path === undefined) return null;
          const height = Math.max(2, Math.round((count / most) * tall));
          return (
            <a key={bin} href={linkTo(path)} tabIndex={-1}>
              <title>{wording.articlesOf(stepInWords(bin), count)}</title>
              <rect class="reach" x={index} y={0} width={1} height={tall} />
              <rect class="bar" x={index} y={tall - height} width={0.8} height={height} />
            </a>
          );
        })}
      </svg>
    </OverTimeFigure>
  );
}
