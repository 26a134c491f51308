// Cuts a text into its lines, page by page.

import type { Repair } from '../repair.ts';
import type { Line } from './line.ts';
import { merged } from './mending.ts';
import { withoutFurniture } from './page-furniture.ts';

export interface Lines {
  readonly lines: readonly Line[];
  readonly repairs: readonly Repair[];
}

/** The lines of a text without heads and feet of pages; "\n" ends a line, and "\f" a page. */
export function linesOf(text: string): Lines {
  const { pages, repairs } = withoutFurniture(text.split('\f').map((page) => page.split('\n')));
  let spaces = 0;
  const lines = pages.flatMap((page, index) => {
    let gap: Line['gap'] = index === 0 ? 'line end' : 'page border';
    return page.flatMap((written): Line[] => {
      const trimmed = written.trim();
      if (trimmed === '') {
        if (gap === 'line end') gap = 'blank line';
        return [];
      }
      const single = trimmed.replace(spaceRuns, () => {
        spaces++;
        return ' ';
      });
      const line: Line = { text: single, indent: written.length - written.trimStart().length, gap };
      gap = 'line end';
      return [line];
    });
  });
  return { lines, repairs: merged([...repairs, { what: 'runs of spaces made one', count: spaces }]) };
}

const spaceRuns = /\t[ \t]*| [ \t]+/gu;
