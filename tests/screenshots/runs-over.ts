// Finds what makes a page wider than its window.
import type { Page } from 'playwright-core';

/** "table.wide is 12 pixels too wide": the outermost elements that stand out on the right; none where nothing scrolls. */
export async function runsOver(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= window.innerWidth) return [];
    const standsOut = (element: Element) => element.getBoundingClientRect().right > width + 1;
    return [...document.body.querySelectorAll('*')]
      .filter((element) => standsOut(element) && !(element.parentElement && standsOut(element.parentElement)))
      .map((element) => {
        const name = [element.localName, ...element.classList].join('.');
        return `${name} is ${Math.ceil(element.getBoundingClientRect().right - width)} pixels too wide`;
      });
  });
}
