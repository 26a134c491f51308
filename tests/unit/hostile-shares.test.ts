// Shares that somebody has forged: merge takes no article out of the archive and no script into the index.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../../src/article/article.ts';
import { leadsOut } from '../../src/build/leads-out.ts';
import { readShare, type Share, writeShare } from '../../src/build/share-folder.ts';
import { decodeState, encodeState } from '../../src/build/site-state.ts';
import { isSoundArticle } from '../../src/content/sound-article.ts';
import { UsageError } from '../../src/problem.ts';
import { encodePack, isPack } from '../../src/search/pack.ts';
import { attacks } from '../site/attacks.ts';
import { anArticle } from './an-article.ts';
import { temporaryFolder } from './temporary-folder.ts';

const own = { slug: 'haushalt', file: 'articles/2014/haushalt.md' };
const forged: readonly (readonly [what: string, changes: Partial<Article> | Readonly<Record<string, unknown>>])[] = [
  ['an address that climbs', { slug: '../../../home/a' }],
  ['an address that is not its file’s', { slug: 'anders' }],
  ['a file elsewhere', { file: '/etc/haushalt.md' }],
  ['a file that climbs', { file: 'articles/../../haushalt.md' }],
  ['a link that runs', { url: 'javascript:alert(1)' }],
  ['a link that ends an attribute', { url: 'https://a.example/"><script>' }],
  ['an old address elsewhere', { aliases: ['/../../x.html'] }],
  ['an old address of another host', { aliases: ['//fremd.example/x'] }],
  ['an original that climbs', { original: { file: 'raw/../../geheim.txt', sha256: '0'.repeat(64) } }],
  ['a language that ends an attribute', { language: 'de" onload="alert(1)' }],
  ['a date that is none', { date: { kind: 'day', year: '<script>', month: 1, day: 1 } }],
  ['a title that is no text', { title: { toString: 'x' } }],
  ['names that are no texts', { persons: [{ name: 'x' }] }],
  ['names that are no list', { persons: 'x' }],
  ['corrections that are no list', { corrections: 'x' }],
  ['a correction of no day', { corrections: [{ date: '<script>', what: 'x' }] }],
  ['a correction that is no text', { corrections: [{ date: '2026-11-22', what: 'x', before: ['y'] }] }],
  ['a day that is none', { added: '<script>' }],
];

test('an article that is right is sound, whatever its texts', () => {
  for (const [name, text] of attacks)
    assert.ok(isSoundArticle(anArticle({ ...own, title: text, lead: text, persons: [text], body: text })), name);
});

for (const [what, changes] of forged) {
  test(`merge refuses a share whose article has ${what}`, (context) => {
    const folder = temporaryFolder(context);
    const article: Article = Object.assign({ ...anArticle(own) }, changes);
    const segment: Share['segment'] = JSON.parse('{}');
    writeShare(folder, {
      number: 1,
      of: 1,
      files: '',
      rules: '',
      articles: [{ article, key: 'a', sha256: '' }],
      segment,
      length: 1,
      packs: [],
    });
    assert.throws(() => readShare(folder), new UsageError(`the share in ${folder} is damaged: build it again`));
  });
}

test('what encodePack makes is a pack', () => {
  const bytes = Uint8Array.from({ length: 512 }, (_, index) => index % 256);
  for (const pieces of [[], [bytes], [bytes, new Uint8Array(), bytes], attacks.map(([, text]) => Buffer.from(text))])
    assert.ok(pieces.length === 0 || isPack(encodePack(pieces).bytes));
});

for (const script of [
  'alert(1)',
  'nachlesePack(["a"]);alert(1)',
  'nachlesePack(["a",alert(1),"b"])',
  'nachlesePack(["a"+alert(1)+"b"])',
  'nachlesePack(["a\\"])',
  'nachlesePack(["\\x41"])',
  'nachlesePack(["a\nb"])',
  'alert(1);nachlesePack(["a"])',
  'nachlesePack(["a"]);nachlesePack(["b"])',
]) {
  test(`a script is no pack: ${JSON.stringify(script)}`, () => {
    assert.equal(isPack(Buffer.from(script)), false);
  });
}

for (const path of ['../a', '/a', 'a/../../b', '..', 'a/..', 'a\\..\\b', '\\a', 'C:\\a', 'a\0b', '']) {
  test(`no file of a site is at ${JSON.stringify(path)}, whatever the cache says`, () => {
    const file = { fingerprint: '', size: 1, modified: 1, sha256: '' };
    assert.equal(leadsOut(path), true);
    assert.equal(decodeState(encodeState({ files: new Map([[path, file]]), changed: [], notes: {} })), undefined);
    assert.equal(decodeState(encodeState({ files: new Map(), changed: [path], notes: {} })), undefined);
  });
}

test('files of a site may have dots in their names', () => {
  for (const path of ['a..b/c', '_headers', 'artikel/a.html', '.well/x', '...']) assert.equal(leadsOut(path), false);
});
