// The search page as a browser shows it: when results were there, and what had been loaded by then.
import type { Page } from 'playwright-core';

export interface Shown {
  /** When results were in the page, and when they were painted: milliseconds since the navigation began. */
  readonly there: number;
  readonly painted: number;
}

export interface Loaded {
  readonly url: string;
  readonly began: number;
  readonly ended: number;
  /** Of its content as it came. */
  readonly bytes: number;
}

/** Opens an address; every answer that its page gives from then on is measured. */
export async function openMeasured(page: Page, address: string): Promise<void> {
  await page.addInitScript(measureAnswers);
  await page.goto(address);
}

/** Runs in the page: an answer is measured from its status line on, which is rendered at once with its results. */
function measureAnswers(): void {
  performance.setResourceTimingBufferSize(10_000);
  new MutationObserver(() => {
    const said = document.querySelector('p.hit-count')?.textContent ?? '';
    const isAnswer = said.startsWith('Nichts gefunden') || document.querySelector('.hits .excerpt') !== null;
    if (!isAnswer || performance.getEntriesByName(said).length > 0) return;
    const start = performance.now();
    // What is due after the callbacks of a frame is due when the frame has been painted.
    requestAnimationFrame(() => setTimeout(() => performance.measure(said, { start })));
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

/** When the results of exactly this question were shown; rejects when they do not come. */
export async function shown(page: Page, query: string): Promise<Shown> {
  const answer = await page.waitForFunction(
    (end) =>
      performance
        .getEntriesByType('measure')
        .filter(({ name }) => name.endsWith(end) || name.endsWith(`${end}.`))
        .map(({ startTime, duration }) => ({ there: startTime, painted: startTime + duration }))[0],
    `„${query.trim()}“`,
    { polling: 50 },
  );
  const measured = await answer.jsonValue();
  if (measured === undefined) throw new Error(`no answer to ${query}`);
  return measured;
}

/** Puts a question into the field, all at once, and says when. */
export function enter(page: Page, query: string): Promise<number> {
  return page.locator('#suchfeld').evaluate((field, value) => {
    if (field instanceof HTMLInputElement) field.value = value;
    const now = performance.now();
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return now;
  }, query);
}

/** Types behind what stands in the field, letter by letter, and says when that began. */
export async function typeOn(page: Page, text: string, millisecondsPerKey: number): Promise<number> {
  await page.locator('#suchfeld').press('End');
  const began = await page.evaluate(() => performance.now());
  await page.keyboard.type(text, { delay: millisecondsPerKey });
  return began;
}

/** Everything that has come over the wire since the navigation began, the page itself included. */
export function loaded(page: Page): Promise<readonly Loaded[]> {
  return page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].flatMap((entry) =>
      entry instanceof PerformanceResourceTiming && entry.transferSize > 0
        ? [{ url: entry.name, began: entry.startTime, ended: entry.responseEnd, bytes: entry.encodedBodySize }]
        : [],
    ),
  );
}
