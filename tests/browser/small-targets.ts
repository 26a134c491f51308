// Finds what a finger misses: controls of less than 44 pixels (WCAG 2.2, 2.5.5).
import type { Page } from 'playwright-core';

const least = 44; // pixels
const rounding = 0.5;

interface Target {
  /** "a in .month-grid is 24 × 30: 3" */
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Left out are links in running text, and small controls that stand so far from all others that a circle of 44 pixels
 * around their middle touches neither another control nor its circle.
 */
export async function smallTargets(page: Page): Promise<readonly string[]> {
  const targets = await targetsOf(page);
  return targets
    .filter((target) => isSmall(target) && targets.some((other) => other !== target && isTooNear(target, other)))
    .map(({ name }) => name);
}

function targetsOf(page: Page): Promise<readonly Target[]> {
  // No function with a name in here: tsx would call a helper for it that the browser does not have.
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href], button, summary, input, select, textarea')].flatMap((element) => {
      const { display } = getComputedStyle(element);
      // A picture has a list of the same links beside it; the skip link is there when it has the focus.
      const isLeftOut = element.closest('[aria-hidden="true"], .skip') !== null;
      const beside = [...(element.parentElement?.childNodes ?? [])].filter(({ nodeType }) => nodeType === 3);
      const isInText = display === 'inline' && beside.some(({ textContent }) => /\p{L}/u.test(textContent ?? ''));
      const { x, y, width, height } = (element.closest('label') ?? element).getBoundingClientRect();
      if (isLeftOut || isInText || width === 0) return [];
      const place = element.closest('[class]:not(a)')?.getAttribute('class');
      const size = `${Math.round(width)} × ${Math.round(height)}`;
      const name = `${element.localName} in .${place} is ${size}: ${element.textContent?.trim().slice(0, 30)}`;
      return [{ name, x, y, width, height }];
    }),
  );
}

function isSmall({ width, height }: Target): boolean {
  return Math.min(width, height) < least - rounding;
}

function isTooNear(target: Target, other: Target): boolean {
  const [x, y] = middleOf(target);
  const [otherX, otherY] = middleOf(other);
  if (isSmall(other)) return Math.hypot(otherX - x, otherY - y) < least - rounding;
  const across = Math.max(other.x - x, 0, x - other.x - other.width);
  const along = Math.max(other.y - y, 0, y - other.y - other.height);
  return Math.hypot(across, along) < least / 2 - rounding;
}

function middleOf({ x, y, width, height }: Target): readonly [number, number] {
  return [x + width / 2, y + height / 2];
}
