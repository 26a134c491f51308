// Laws of typography: print changes marks and spaces, never a word, and has nothing to do where it was done.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createMarkdown } from '../../src/build/markdown.ts';
import { germanMarks } from '../../src/german/typography.ts';
import { wordsInText } from '../../src/german/words-in-text.ts';
import { anyText } from './any-article.ts';

const { toHtml, toText, typeset } = createMarkdown();

const piece = fc.constantFrom(
  ...'z.¦B.¦z.B.¦u.a.¦d.¦h.¦v.¦Chr.¦21.¦Januar¦Jän.¦S.¦Nr.¦5¦7¦§¦§§¦Dr.¦Prof.¦Müller¦Prozent¦%¦€¦Euro¦Mio.¦Karl¦IV.¦II¦I¦V'.split(
    '¦',
  ),
  ...'1998-2004¦1.-3.¦8.30-10¦Uhr¦Seite¦1914-18¦2014-02-03¦5-7¦-¦--¦...¦…¦–¦"¦\'¦68er¦(¦)¦,¦Haus¦und'.split('¦'),
);
const gap = fc.constantFrom(' ', ' ', ' ', '', '  ', '\n', '\u{a0}', '\u{202f}');
const setText = fc
  .array(fc.oneof(fc.tuple(piece, gap), fc.tuple(anyText, gap)), { maxLength: 14 })
  .map((parts) => parts.flat().join(''));
const forms = (text: string) => wordsInText(text).map(({ form }) => form);

test('the words of a text stay the same', () => {
  fc.assert(
    fc.property(setText, (text) => {
      assert.deepEqual(forms(germanMarks(text)), forms(text));
      assert.deepEqual(forms(typeset(text)), forms(text));
    }),
    { numRuns: 2000 },
  );
});

test('what is set once stays as it is', () => {
  fc.assert(
    fc.property(setText, (text) => assert.equal(germanMarks(germanMarks(text)), germanMarks(text))),
    { numRuns: 2000 },
  );
});

test('a space becomes one space, never none and never two; only "z.B." gets one where there was none', () => {
  const spaced = (text: string) => text.replace(/[\u{a0}\u{202f}]/gu, ' ');
  const unbroken = fc.array(fc.tuple(piece, gap), { maxLength: 14 }).map((parts) => parts.flat().join(''));
  const plain = unbroken.map((text) =>
    text.replace(/[-.]{2,}|(?<=\s)-(?=\s|$)|[\d.]-\d|(?<=\p{L})\.(?=\p{L})|['"]/gu, 'x'),
  );
  fc.assert(fc.property(plain, (text) => assert.equal(spaced(germanMarks(text)), spaced(text))));
});

test('an abbreviation is set alike with and without its spaces', () => {
  for (const gap of ['', ' ', '\u{a0}']) {
    assert.equal(
      germanMarks(`wie u.${gap}v.${gap}a.${gap}m., z.${gap}B. hier`),
      'wie u.\u{202f}v.\u{202f}a.\u{202f}m., z.\u{202f}B. hier',
    );
  }
});

test('code and addresses stay as they are written', () => {
  const code = setText.map((text) => text.replace(/[`\s\p{Cc}]+/gu, ' ').trim()).filter((text) => text !== '');
  fc.assert(fc.property(code, (text) => assert.ok(toText(`\`\` ${text} \`\``).includes(text))));
  const address = 'https://example.org/S.5/1998-2004/z...B/z.B./8.30-10';
  assert.ok(
    toHtml(`<${address}> [z. B.](${address})`).startsWith(
      `<p><a href="${address}" class="address">${address}</a> <a href="${address}">`,
    ),
  );
});
