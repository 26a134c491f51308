// Which addresses in a text become links, and which stay text.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMarkdown } from '../../src/build/markdown.ts';
import { isSafeAddress } from '../../src/build/safe-address.ts';

const { toHtml } = createMarkdown();

const safe = [
  'https://example.org/',
  'HTTP://example.org/a?b#c',
  'mailto:a@example.org',
  '#x',
  '?q=a',
  '/artikel/a.html',
  'artikel/a/',
  './a',
  '../a',
  '404.html',
];

for (const address of safe) {
  test(`follows ${address}`, () => {
    assert.ok(isSafeAddress(address));
    assert.equal(toHtml(`[a](${address})`), `<p><a href="${address}">a</a></p>\n`);
  });
}

const unsafe = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,a',
  'vbscript:a',
  'blob:https://example.org/a',
  'intent:a',
  'file:///etc/passwd',
  'tel:1',
  '//host',
  ' //host/a',
  'https:///x',
  'https:x',
  'http:/x',
  'https:\\\\host',
  '/\\host',
  'java\tscript:x',
  '',
];

for (const address of unsafe) {
  test(`does not follow "${address}"`, () => {
    assert.ok(!isSafeAddress(address));
  });
}

const disguised = [
  '[a](javascript:b)',
  '[a](<javascript:b>)',
  '[a](&#106;avascript:b)',
  '[a](java&#9;script:b)',
  '[a](javascript&colon;b)',
  '[a](\\javascript:b)',
  '<javascript:b>',
  '![a](javascript:b)',
  '[a]\n\n[a]: javascript:b',
  '[a](data:text/html;base64,b)',
  '![a](data:image/svg+xml,b)',
  '[a](//host)',
  '[a](/\\host)',
];

for (const markdown of disguised) {
  test(`makes ${JSON.stringify(markdown)} no link that leads out or runs`, () => {
    const base = 'https://archive.example/artikel/a/';
    const links = [...toHtml(markdown).matchAll(/href="([^"]*)"/g)].map(([, address = '']) => new URL(address, base));
    assert.deepEqual(
      links.filter(({ origin }) => origin !== 'https://archive.example'),
      [],
    );
  });
}
