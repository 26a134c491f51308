// Finds what makes a page wider than its window.
import type { Page } from 'playwright-core';

/** "table.wide is 12 pixels too wide": the outermost elements that stand out on the right; none where nothing scrolls. */
export async function runsOver(page: Page): Promise<readonly string[]> {
  // No function with a name in here: tsx would call a helper for it that the browser does not have.
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= window.innerWidth) return [];
    return [...document.body.querySelectorAll('*')].flatMap((element) => {
      const tooWide = Math.ceil(element.getBoundingClientRect().right - width);
      const around = element.parentElement?.getBoundingClientRect().right ?? 0;
      if (tooWide <= 1 || around > width + 1) return [];
      return [`${[element.localName, ...element.classList].join('.')} is ${tooWide} pixels too wide`];
    });
  });
}
