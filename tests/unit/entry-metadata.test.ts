// What the page of a name says to machines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { entryMetadata } from '../../layouts/metadata/entry-metadata.ts';
import type { RegisterEntry } from '../../src/connect/registers.ts';
import { aSite } from '../site/a-site.ts';

const putin: RegisterEntry = {
  kind: 'persons',
  name: 'Wladimir Putin',
  slug: 'wladimir-putin',
  variants: ['Putin'],
  articles: [],
  identifiers: { gnd: '122188926', wikidata: 'Q7747' },
};

function read(entry: RegisterEntry): unknown {
  const html = renderToStaticMarkup(entryMetadata({ path: '/personen/wladimir-putin/', entry }, aSite()));
  return JSON.parse(
    /^<script type="application\/ld\+json">(?<json>[^<]*)<\/script>$/.exec(html)?.groups?.json ?? 'null',
  );
}

test('says who it is about, and who that is in catalogues', () => {
  assert.deepEqual(read(putin), {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name: 'Wladimir Putin',
    url: 'https://archiv.example/personen/wladimir-putin/',
    inLanguage: 'de',
    about: {
      '@type': 'Person',
      name: 'Wladimir Putin',
      alternateName: ['Putin'],
      sameAs: ['https://d-nb.info/gnd/122188926', 'https://www.wikidata.org/wiki/Q7747'],
    },
  });
});

test('cannot be ended by a name', () => {
  const name = '</script><script>alert(1)</script>';
  assert.match(JSON.stringify(read({ ...putin, name })), /alert/);
});
