// Laws of markdown: whatever a text holds, its page runs nothing and loads nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createMarkdown } from '../../src/build/markdown.ts';
import { anyText } from './any-article.ts';

const { toHtml, toText, typeset } = createMarkdown();

const hostile = fc.constantFrom(
  ...'<script>¦</script>¦<img src=x onerror=y>¦<a href="javascript:x">¦<b style="x" onclick="y">¦<!--'.split('¦'),
  ...'[a](javascript:x)¦[a](JAVASCRIPT:x)¦![a](data:x)¦<javascript:x>¦[a]: javascript:x¦[a]¦![¦](¦//host'.split('¦'),
  ...'[a](&#106;avascript:x)¦[a](<java\tscript:x>)¦[a](x "\' onclick=y")¦``` js" onclick="x¦" onload="'.split('¦'),
);
const markup = fc.constantFrom(
  ...'\n¦\n\n¦# ¦### ¦###### ¦- ¦1. ¦> ¦    ¦```¦`¦*¦**¦_¦~~¦[¦]¦(¦)¦"¦...¦ - ¦&amp;¦\\¦===¦---'.split('¦'),
  ...'| a | b |\n| :- | -: |\n| 1 | 2 |\n¦![a](b)¦[a](b "c")¦\''.split('¦'),
);
const anyMarkdown = fc.array(fc.oneof(hostile, markup, anyText), { maxLength: 30 }).map((parts) => parts.join(''));
const tag = /<\/?(?<name>[a-z][a-z0-9]*)(?<attributes>[^<>]*)>/gi;
const knownTags = new Set(
  `a p h2 h3 h4 h5 h6 ul ol li blockquote pre code em strong s hr br table thead tbody tr th td`.split(' '),
);
const knownAttributes = /^(?: (?:href|title|class|start)="[^"]*")*$/;

function tagsOf(html: string) {
  return [...html.matchAll(tag)].map(({ groups }) => ({ name: '', attributes: '', ...groups }));
}

test('a page holds known tags with harmless attributes only', () => {
  fc.assert(
    fc.property(anyMarkdown, (markdown) => {
      const html = toHtml(markdown);
      for (const { name, attributes } of tagsOf(html)) {
        assert.ok(knownTags.has(name), name);
        assert.match(attributes, knownAttributes);
      }
      // Nothing that looks like a tag is left over.
      assert.doesNotMatch(html.replace(tag, ''), /[<>]/);
    }),
    { numRuns: 1000 },
  );
});

test('a link leads to the web, to mail or into the site', () => {
  fc.assert(
    fc.property(anyMarkdown, (markdown) => {
      for (const [, address = ''] of toHtml(markdown).matchAll(/href="([^"]*)"/g)) {
        const base = 'https://archive.example/';
        if (URL.canParse(address, base)) assert.match(new URL(address, base).protocol, /^(?:https?|mailto):$/);
      }
    }),
    { numRuns: 1000 },
  );
});

test('headings begin at h2 and skip no level', () => {
  fc.assert(
    fc.property(anyMarkdown, (markdown) => {
      let before = 1;
      for (const [, digit] of toHtml(markdown).matchAll(/<h(\d)>/g)) {
        const level = Number(digit);
        assert.ok(level >= 2 && level <= before + 1, `h${level} after h${before}`);
        before = level;
      }
    }),
  );
});

test('letters and digits of a title stay as they are', () => {
  const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu) ?? [];
  fc.assert(fc.property(anyText, (title) => assert.deepEqual(letters(typeset(title)), letters(title))));
});

test('plain text holds no tags that the text did not', () => {
  fc.assert(
    fc.property(anyMarkdown, (markdown) => {
      fc.pre(!/[<>]|&[lg]t/.test(markdown));
      assert.doesNotMatch(toText(markdown), /[<>]/);
    }),
  );
});
