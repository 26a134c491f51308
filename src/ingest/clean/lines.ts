// Cuts a text into its lines, page by page.

import type { Repair } from '../repair.ts';
import type { Line } from './line.ts';
import { type Mending, mend } from './mending.ts';
import { withoutFurniture } from './page-furniture.ts';

export interface Lines {
  readonly lines: readonly Line[];
  readonly hasFurniture: boolean;
  readonly repairs: readonly Repair[];
}

/** The lines of a text without heads and feet of pages; "\n" ends a line, and "\f" a page. */
export function linesOf(text: string): Lines {
  const { text: single, repairs: spaces } = mend(text, [spaceRuns]);
  const { pages, repairs } = withoutFurniture(single.split('\f').map((page) => page.split('\n')));
  const lines = pages.flatMap((page, index) => linesOfPage(page, index === 0 ? 'line end' : 'page border'));
  return { lines, hasFurniture: repairs.length > 0, repairs: [...spaces, ...repairs] };
}

const spaceRuns: Mending = {
  what: 'runs of spaces made one',
  pattern: /(?<=\S)(?:\t[ \t]*| [ \t]+)(?=\S)/gu,
  put: () => ' ',
};

function linesOfPage(page: readonly string[], before: Line['gap']): readonly Line[] {
  let gap = before;
  return page.flatMap((written): Line[] => {
    const text = written.trim();
    if (text === '') {
      if (gap === 'line end') gap = 'blank line';
      return [];
    }
    const line: Line = { text, indent: written.length - written.trimStart().length, gap };
    gap = 'line end';
    return [line];
  });
}
