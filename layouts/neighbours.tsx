// Ways to what stands before and after a page.
import type { SitePath } from '../src/pages/site-path.ts';
import type { LayoutProps } from './site.ts';
import { wording } from './wording/german.ts';

interface Neighbour {
  readonly name: string;
  readonly path: SitePath;
}

interface NeighboursProps extends Pick<LayoutProps<unknown>, 'linkTo'> {
  readonly label: string;
  /** What the two ways are called, where others stand on the same page. */
  readonly ways?: readonly [earlier: string, later: string];
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
}

export function Neighbours({ label, ways = wording.ways, previous, next, linkTo }: NeighboursProps) {
  if (previous === undefined && next === undefined) return null;
  return (
    <nav class="neighbours" aria-label={label}>
      {previous && (
        <a class="previous" rel="prev" href={linkTo(previous.path)}>
          <span class="way">{ways[0]}</span>
          <span class="name">{previous.name}</span>
        </a>
      )}
      {next && (
        <a class="next" rel="next" href={linkTo(next.path)}>
          <span class="way">{ways[1]}</span>
          <span class="name">{next.name}</span>
        </a>
      )}
    </nav>
  );
}
