// Links that an author wrote into a text: they hold below a path and from a folder, and those to elsewhere stay.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linksInText } from '../../layouts/links-in-text.ts';
import { linksFrom } from '../../src/pages/site-path.ts';

const links: readonly (readonly [written: string, served: string, inFolder: string])[] = [
  ['../impressum/', '../impressum/', '../impressum/index.html'],
  ['/impressum/', '../impressum/', '../impressum/index.html'],
  ['/archiv/#jahr-2015', '../archiv/#jahr-2015', '../archiv/index.html#jahr-2015'],
  ['/suche/?q=a&amp;jahr=2015', '../suche/?q=a&amp;jahr=2015', '../suche/index.html?q=a&amp;jahr=2015'],
  ['haushalt.html', '../artikel/haushalt.html', '../artikel/haushalt.html'],
  ['/suche', '../suche/', '../suche/index.html'],
  ['/personen/joerg-mueller#a', '../personen/joerg-mueller/#a', '../personen/joerg-mueller/index.html#a'],
  ['/feed.xml', '../feed.xml', '../feed.xml'],
  ['/', '../', '../index.html'],
  ['#fussnote', '#fussnote', '#fussnote'],
  ['https://landtag.example/sitzung/', 'https://landtag.example/sitzung/', 'https://landtag.example/sitzung/'],
  ['mailto:redaktion@archiv.example', 'mailto:redaktion@archiv.example', 'mailto:redaktion@archiv.example'],
];

for (const [written, served, inFolder] of links) {
  test(`a link to ${written} leads to ${served}, or to ${inFolder}`, () => {
    const [from, html] = ['/artikel/markttag.html' as const, `<p><a href="${written}">Siehe</a> auch.</p>`];
    assert.equal(linksInText(html, from, linksFrom(from, 'folder')), html.replace(written, served));
    assert.equal(linksInText(html, from, linksFrom(from, 'file')), html.replace(written, inFolder));
  });
}

test('what only looks like a link stays', () => {
  const html = '<p>&lt;a href=&quot;/impressum/&quot;&gt;</p>';
  assert.equal(linksInText(html, '/datenschutz/', linksFrom('/datenschutz/', 'file')), html);
});
