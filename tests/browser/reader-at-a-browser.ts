// What a reader does at any browser, and what they see; the tests of several browsers use nothing else.
import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type { OpenPage } from './open-site.ts';

export interface Reader {
  open(address: string): Promise<void>;
  /** What a selector of CSS, or an XPath that begins with "//", finds first. */
  click(selector: string): Promise<void>;
  /** Into what has the focus. */
  type(text: string): Promise<void>;
  back(): Promise<void>;
  reload(): Promise<void>;
  /** The value of an expression in the page, as JSON can carry it. */
  read(expression: string): Promise<unknown>;
  /** All that the browser had to say, and what it refused. */
  readonly complaints: readonly string[];
}

export function readerAtPage({ page, complaints }: OpenPage): Reader {
  return {
    open: async (address) => {
      await page.goto(address);
    },
    click: (selector) => page.locator(selector).first().click(),
    type: (text) => page.keyboard.type(text),
    back: async () => {
      await page.goBack();
    },
    reload: async () => {
      await page.reload();
    },
    read: (expression) => page.evaluate(expression),
    complaints,
  };
}

/** Milliseconds that a reader waits for what should come. */
export const patience = 15_000;

/** Waits until an expression in the page has the value; fails with the last one that it had. */
export async function sees(reader: Reader, expression: string, expected: unknown): Promise<void> {
  const end = performance.now() + patience;
  let last: unknown;
  do {
    // While a page makes room for the next one, neither can be read.
    last = await reader.read(expression).catch((error: unknown) => String(error));
    if (JSON.stringify(last) === JSON.stringify(expected)) return;
    await wait(50);
  } while (performance.now() < end);
  assert.deepEqual(last, expected, expression);
}

/** The words of what a selector finds first, with plain spaces; "" where nothing is. */
export function words(selector: string): string {
  return `(document.querySelector(${JSON.stringify(selector)})?.innerText ?? '').replaceAll('\\u{A0}', ' ')`;
}

export function count(selector: string): string {
  return `document.querySelectorAll(${JSON.stringify(selector)}).length`;
}
