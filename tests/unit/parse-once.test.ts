// Texts that are parsed once for the index and for their pages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMarkdown } from '../../src/build/markdown.ts';
import { parseOnce } from '../../src/build/parse-once.ts';

const source = '# Rat\n\nEr sagte "Ja" ... zu [allem](/alles.html "Plan").\n\n[alles]: /alles.html\n';

for (const language of [undefined, 'en']) {
  test(`makes the same of a text that was read for the index, in ${language ?? 'German'}`, () => {
    const [plain, once] = [createMarkdown(), parseOnce(createMarkdown())];
    assert.equal(once.toText(source, language), plain.toText(source, language));
    const html = plain.toHtml(source, language);
    assert.equal(once.toHtml(source, language), html);
    assert.equal(once.toHtml(source, language), html, 'also when it is asked for again');
  });
}

test('sets a text in the language in which it is asked for', () => {
  const once = parseOnce(createMarkdown());
  once.toText('"Ja"', 'en');
  assert.equal(once.toHtml('"Ja"'), '<p>„Ja“</p>\n');
});
