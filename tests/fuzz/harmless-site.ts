// Makes all pages of an archive of few articles, and looks at each.
import assert from 'node:assert/strict';
import { renderPage } from '../../layouts/render-page.tsx';
import type { Site } from '../../layouts/site.ts';
import { arrangeArchive } from '../../src/article/archive.ts';
import type { Article } from '../../src/article/article.ts';
import type { Page } from '../../src/pages/page.ts';
import { planSite } from '../../src/pages/plan-pages.ts';
import { aSite } from '../site/a-site.ts';
import { validator } from '../site/html-validator.ts';
import { noEditorsRules } from '../site/plan-pages.ts';
import { anArticle } from '../unit/an-article.ts';
import { complaintsAbout } from './page-rules.ts';

/** Which page the validator looks at too: it takes fifty times as long as everything else. */
export interface ValidatedPage {
  /** Counted round and round through the pages. */
  readonly number: number;
  readonly isAsked: boolean;
}

const site: Site = { ...aSite(), hasRegisters: true };
const ownScripts = Object.values(site.assets).flatMap((path) => (path?.endsWith('.js') ? [path] : []));
/** These say nothing of articles. */
const sameForAll: ReadonlySet<Page['kind']> = new Set(['search', 'data', 'not-found', 'robots', 'headers']);

// Related to what comes in: pages show both beside each other.
const neighbour = anArticle({
  slug: 'nachbar-der-anderen',
  file: 'articles/nachbar-der-anderen.md',
  title: 'Der Haushalt der Stadt Wien steht',
  date: { kind: 'day', year: 2014, month: 3, day: 3 },
  persons: ['Anna Huber'],
  places: ['Wien'],
  sources: ['KCNA'],
  body: 'Der Haushalt der Stadt Wien steht, sagte Anna Huber im Rat der Stadt. [Mehr](https://web.example/)',
});

/** Throws an AssertionError that says what is wrong with which page. */
export function assertHarmlessSite(articles: readonly Article[], validated: ValidatedPage): void {
  const { pages } = planSite(arrangeArchive([...articles, neighbour]), {
    textPages: [],
    sizes: site.config.sizes,
    rules: noEditorsRules,
    known: [],
    isOffline: false,
  });
  const looked = pages.filter(({ kind }) => !sameForAll.has(kind));
  const sources = looked.map((page) => ({ page, source: renderPage(page, site) }));
  for (const { page, source } of sources) assert.deepEqual(complaintsAbout(page, source, ownScripts), [], page.path);
  const html = sources.filter(({ source }) => source.startsWith('<!doctype html>'));
  const chosen = validated.isAsked ? html[validated.number % html.length] : undefined;
  if (chosen !== undefined) assert.deepEqual(invalid(chosen.source), [], chosen.page.path);
}

function invalid(html: string): readonly string[] {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
}
