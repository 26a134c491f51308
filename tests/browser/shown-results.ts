// What the search page shows for a question, wherever its site is opened.
import type { Page } from 'playwright-core';

export interface ShownResults {
  /** "4 Treffer für „die“" */
  readonly said: string;
  /** Each result's address below the site's root, its headline and its excerpt. What comes later is left out. */
  readonly hits: readonly string[];
}

/** Opens the search page of the site at `root` with a question, and reads up to twenty results. */
export async function shownResults(page: Page, root: string, query: string): Promise<ShownResults> {
  await page.goto(`${root}suche/index.html?${new URLSearchParams({ q: query, zeige: '20' })}`);
  await page.waitForFunction(
    (asked) => document.querySelector('.hit-count')?.textContent?.includes(asked),
    `„${query.trim()}“`,
    { polling: 20 },
  );
  return page.evaluate(
    (start) => ({
      said: document.querySelector('.hit-count')?.textContent ?? '',
      hits: [...document.querySelectorAll('.hits > ol > li')].map((item) => {
        const address = item.querySelector('a')?.href ?? '';
        const parts = [...item.querySelectorAll('.headline, .excerpt')].map(({ textContent }) => textContent ?? '');
        return [address.startsWith(start) ? address.slice(start.length) : address, ...parts].join(' | ');
      }),
    }),
    root,
  );
}
