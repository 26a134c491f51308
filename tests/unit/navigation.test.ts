// The links at the top of pages: which there are, in which order, where they lead, and which is the page's own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderPage } from '../../layouts/render-page.tsx';
import type { Site } from '../../layouts/site.ts';
import { parseArchiveConfig } from '../../src/config/archive-config.ts';
import { checkNavigation } from '../../src/content/check-navigation.ts';
import { printProblem } from '../../src/problem.ts';
import { aSite } from '../site/a-site.ts';

const pages = [
  { slug: 'ueber-uns', title: 'Über uns', body: 'Wir.' },
  { slug: 'impressum', title: 'Impressum', body: 'Wer.' },
];
const whole = { textPages: pages, hasRegisters: true, hasStories: true, isOffline: true };

/** The links on a page of the editor's: "Archiv ../archiv/", and "*" where it is the page's own. */
function linksOn(slug: string, site: Site): readonly string[] {
  const page = pages.find((one) => one.slug === slug);
  assert.ok(page);
  const html = renderPage({ kind: 'text', path: `/${slug}/`, page }, site);
  const navigation = /<nav aria-label="Hauptnavigation">.*?<\/nav>/.exec(html)?.[0] ?? '';
  return [...navigation.matchAll(/<a (?<attributes>[^>]*)>(?<label>[^<]*)/g)].map(({ groups }) => {
    const { attributes = '', label = '' } = groups ?? {};
    return `${label} ${/href="(?<href>[^"]*)"/.exec(attributes)?.groups?.href}${attributes.includes('aria-current="page"') ? '*' : ''}`;
  });
}

const siteWithNavigation = (list: string): Site => ({ ...aSite(`navigation: ${list}`), ...whole });

test('leads to archive, registers and search where nothing else is said', () => {
  assert.deepEqual(linksOn('impressum', { ...aSite(), ...whole }), [
    'Archiv ../archiv/',
    'Register ../register/',
    'Suche ../suche/',
  ]);
});

test('has the links that are named, in their order, and marks the page that is shown', () => {
  const site = siteWithNavigation(
    '[suche, { Über "uns": ueber-uns }, dossiers, { Graz: "/suche/?q=Graz" }, daten, offline, { Verein: "HTTPS://verein.example" }]',
  );
  const links = (own: string) => [
    'Suche ../suche/',
    `Über „uns“ ../ueber-uns/${own}`,
    'Dossiers ../dossiers/',
    'Graz ../suche/?q=Graz',
    'Daten ../daten/',
    'Offline lesen ../offline/',
    'Verein https://verein.example/',
  ];
  assert.deepEqual(linksOn('impressum', site), links(''));
  assert.deepEqual(linksOn('ueber-uns', site), links('*'));
});

test('leaves out what the site does not have', () => {
  const site = { ...siteWithNavigation('[register, dossiers, offline, { A: gibt-es-nicht }]') };
  assert.deepEqual(linksOn('impressum', { ...site, hasRegisters: false, hasStories: false, isOffline: false }), []);
});

test('keeps the search field, whatever is named', () => {
  const [page] = pages;
  assert.ok(page);
  const html = renderPage({ kind: 'text', path: '/ueber-uns/', page }, siteWithNavigation('[]'));
  assert.match(html, /<form class="masthead-search"/);
});

test('shows a label as text, whatever stands in it', () => {
  const site = siteWithNavigation('[{ "<b onclick=x>A</b>": impressum }]');
  const [page] = pages;
  assert.ok(page);
  const html = renderPage({ kind: 'text', path: '/ueber-uns/', page }, site);
  assert.ok(html.includes('&lt;b onclick=x>A&lt;/b>'), html);
});

for (const target of ['/../../daten/', '/\\\\example.org/', '/%2e%2e/daten/', '/..//example.org/']) {
  test(`a link to ${target} stays below the site, or is refused`, () => {
    const { value } = parseArchiveConfig(`title: a\nnavigation: [{ A: "${target}" }]`, 'archive.yaml');
    if (value === undefined) return;
    const [link] = linksOn('impressum', { ...aSite(), ...whole, config: value });
    const url = new URL(link?.slice(2) ?? '', 'https://archiv.example/unter/impressum/');
    assert.ok(url.href.startsWith('https://archiv.example/unter/'), link);
  });
}

const wrong: readonly (readonly [item: string, message: string])[] = [
  [
    'archive',
    '2  navigation names "archive", which is no part of the site  → write one of archiv, register, dossiers, daten, suche, offline, or a label and where it leads: { Über uns: ueber-uns }',
  ],
  [
    '{ A: a, B: b }',
    '2  navigation has a link with no label, or with several  → write one of archiv, register, dossiers, daten, suche, offline, or a label and where it leads: { Über uns: ueber-uns }',
  ],
  [
    '{ A: "javascript:alert(1)" }',
    '2  navigation.A leads nowhere  → write the name of a page (ueber-uns), a path below the site (/personen/) or an address (https://example.org/)',
  ],
  [
    '{ A: "//example.org/" }',
    '2  navigation.A leads nowhere  → write the name of a page (ueber-uns), a path below the site (/personen/) or an address (https://example.org/)',
  ],
];

for (const [item, message] of wrong) {
  test(`refuses the link ${item}`, () => {
    const { problems } = parseArchiveConfig(`title: a\nnavigation: [${item}]`, 'archive.yaml');
    assert.deepEqual(problems.map(printProblem), [`archive.yaml:${message}`]);
  });
}

test('reports a link to a page that is not there, at its line', () => {
  const config = parseArchiveConfig('title: a\nnavigation:\n  - archiv\n  - { Über: ueber }\n', 'archive.yaml');
  assert.deepEqual(checkNavigation(config, pages).map(printProblem), [
    'archive.yaml:4  navigation leads to a page "ueber", which is not there  → write pages/ueber.md, or name one of: ueber-uns, impressum',
  ]);
});
