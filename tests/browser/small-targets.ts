// Finds what a finger misses: controls of less than 44 pixels (WCAG 2.2, 2.5.5).
import type { Page } from 'playwright-core';

const least = 44; // pixels
const rounding = 0.5;

interface Target {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/**
 * "a in .month-grid is 24 × 30: 3"; left out are links in a sentence, which are as high as its line. A small control is
 * not made larger by the room around it: a finger that hits the room hits nothing.
 */
export async function smallTargets(page: Page): Promise<readonly string[]> {
  const targets = await targetsOf(page);
  return targets.filter(({ width, height }) => Math.min(width, height) < least - rounding).map(({ name }) => name);
}

function targetsOf(page: Page): Promise<readonly Target[]> {
  // No function with a name in here: tsx would call a helper for it that the browser does not have.
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href], button, summary, input, select, textarea')].flatMap((element) => {
      const { display } = getComputedStyle(element);
      // A picture has a list of the same links beside it; the skip link is there when it has the focus.
      const isLeftOut = element.closest('[aria-hidden="true"], .skip') !== null;
      const isInSentence = display === 'inline' && element.closest('.text p, .text li, .text td') !== null;
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
      if (isLeftOut || isInSentence || width === 0) return [];
      const place = element.closest('[class]:not(a)')?.getAttribute('class');
      const size = `${Math.round(width)} × ${Math.round(height)}`;
      return [
        {
          name: `${element.localName} in .${place} is ${size}: ${element.textContent?.trim().slice(0, 30)}`,
          width,
          height,
        },
      ];
    }),
  );
}
