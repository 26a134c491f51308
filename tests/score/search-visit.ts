// A first visit of the search page, from an address with a question in it to further words: what it costs a reader.
import type { Browser, Page } from 'playwright-core';
import { enter, type Loaded, loaded, openMeasured, shown, typeOn } from './search-page.ts';
import type { WireSize } from './wire-size.ts';

export interface VisitedSite {
  readonly browser: Browser;
  /** Of the search page. */
  readonly address: string;
  readonly wireSize: WireSize;
}

/** Bytes as they come over the wire. */
export interface Visit {
  /** From the navigation to the results. */
  readonly milliseconds: number;
  /** All that came before the results were in the page, but for fonts. */
  readonly first: number;
  readonly fonts: number;
  /** What came after that, without a further question. */
  readonly after: number;
  readonly furtherWord: number;
  readonly typedWord: number | undefined;
}

export interface Asked {
  readonly query: string;
  /** A word that is added to the question. */
  readonly furtherWord: string;
  /** A word that is then typed letter by letter, if any. */
  readonly typedWord: string | undefined;
}

const perKey = 150; // milliseconds
const pause = 300; // milliseconds after an answer, in which its facets are loaded

/** Visits as somebody who never was there. */
export async function visit({ browser, address, wireSize }: VisitedSite, asked: Asked): Promise<Visit> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const bytesOf = (files: readonly Loaded[]) => files.reduce((sum, file) => sum + wireSize(file), 0);
    await openMeasured(page, `${address}?q=${encodeURIComponent(asked.query)}`);
    const { there, painted } = await shown(page, asked.query);
    await page.waitForTimeout(pause);
    const files = await loaded(page);
    const others = files.filter((file) => !isFont(file));
    const question = `${asked.query} ${asked.furtherWord}`;
    return {
      milliseconds: painted,
      first: bytesOf(others.filter(({ ended }) => ended <= there)),
      fonts: bytesOf(files.filter(isFont)),
      after: bytesOf(others.filter(({ ended }) => ended > there)),
      furtherWord: bytesOf(await loadedFor(page, question, () => enter(page, question))),
      typedWord:
        asked.typedWord === undefined ? undefined : bytesOf(await loadedForTyping(page, question, asked.typedWord)),
    };
  } finally {
    await context.close();
  }
}

function loadedForTyping(page: Page, before: string, word: string): Promise<readonly Loaded[]> {
  return loadedFor(page, `${before} ${word}`, () => typeOn(page, ` ${word}`, perKey));
}

/** What is loaded from the moment that asking gives until the answer to the question has come. */
async function loadedFor(page: Page, question: string, ask: () => Promise<number>): Promise<readonly Loaded[]> {
  const asked = await ask();
  await shown(page, question);
  await page.waitForTimeout(pause);
  return (await loaded(page)).filter(({ began }) => began >= asked);
}

function isFont({ url }: Loaded): boolean {
  return url.endsWith('.woff2');
}
