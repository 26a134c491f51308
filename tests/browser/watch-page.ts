// Walks through pages in a browser and writes down whatever text from outside has done there that text must not do.
import type { Page } from 'playwright-core';
import { mark } from '../site/attacks.ts';

export interface WatchedPage {
  readonly page: Page;
  /** Opens an address below the site and looks at the page, once `ready` is there. */
  visit(path: string, ready?: string): Promise<void>;
  /** Looks at the page that is open. */
  look(ready: string): Promise<void>;
  /** What was seen since it was last asked. */
  findings(): readonly string[];
}

/** `address` is the root of the site: what is asked for elsewhere is a finding. */
export function watchPage(page: Page, address: string): WatchedPage {
  let found: string[] = [];
  let path = '';
  const note = (what: string) => found.push(`/${path}: ${what}`);
  page.on('console', (message) => {
    if (!harmless.test(message.text())) note(`the console says ${message.text()}`);
  });
  page.on('pageerror', (error) => note(`an error: ${error.message}`));
  page.on('popup', (popup) => note(`a window: ${popup.url()}`));
  page.on('dialog', async (dialog) => {
    note(`a dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) note(`asked for ${request.url()}`);
  });
  const look = async (ready: string) => {
    await page.waitForSelector(ready);
    const odd: readonly string[] = await page.evaluate(everyLook(address));
    for (const what of odd) note(what);
  };
  return {
    page,
    look,
    async visit(target, ready = 'main') {
      path = target.slice(0, 80);
      await page.goto(address + target);
      await look(ready);
    },
    findings() {
      const seen = found;
      found = [];
      return seen;
    },
  };
}

// The walk is without the worker, and quicker than a font.
const harmless = /^(?:Service Worker registration blocked by Playwright|The resource \S+ was preloaded)/;

/** One expression: to ask four times would take most of the time of a walk. */
function everyLook(address: string): string {
  const known = JSON.stringify({ mark, address });
  const looks = [oddElements, oddScripts, oddAttributes, oddTargets].map((look) => `...(${look})(${known})`);
  return `[${looks.join(',')}]`;
}

// What follows runs in the page, each function by itself.

interface Known {
  readonly mark: string;
  readonly address: string;
}

/** Elements that no layout of ours writes, and the mark of an attack. */
function oddElements({ mark }: Known): readonly string[] {
  const foreign =
    'iframe,frame,object,embed,base,style,math,video,audio,template,textarea,marquee,main img,main svg script';
  const odd = [...document.querySelectorAll(foreign)].map(({ localName }) => `there is an element ${localName}`);
  return mark in window ? ['something ran', ...odd] : odd;
}

/** Scripts that are not ours; data in scripts must be JSON. */
function oddScripts({ address }: Known): readonly string[] {
  return [...document.scripts].flatMap((script) => {
    if (script.type !== 'application/ld+json') return script.src.startsWith(address) ? [] : [script.outerHTML];
    JSON.parse(script.text);
    return [];
  });
}

/** Handlers, documents, and addresses that lead neither to a page nor to a mail address. */
function oddAttributes(): readonly string[] {
  const attributes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
  return attributes.flatMap(({ name, value }) => {
    if (/^on|^srcdoc$/.test(name)) return [`there is an attribute ${name}`];
    if (!/^(?:href|src|action|formaction|data|poster|xlink:href|background)$/.test(name)) return [];
    return /^(?:https?|mailto):$/.test(new URL(value, document.baseURI).protocol) ? [] : [`${name} leads to ${value}`];
  });
}

/** Whatever is loaded or sent, and from or to where that is not the site. */
function oddTargets({ address }: Known): readonly string[] {
  return [...document.querySelectorAll('link:not([rel=canonical], [rel^=schema]), form, [src]')].flatMap((element) => {
    const target = ['href', 'action', 'src'].map((name) => element.getAttribute(name) ?? '').join('');
    return new URL(target, document.baseURI).href.startsWith(address) ? [] : [`asks for ${target}`];
  });
}
