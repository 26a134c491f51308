// What describes a page for which nobody wrote a lead.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginningOf } from '../../layouts/beginning-of.ts';

const cases: Readonly<Record<string, string>> = {
  '<h2>Rat</h2>\n<p>Er <em>tagt</em>.</p>\n<p>Heute\nwieder.</p>': 'Er tagt. Heute wieder.',
  '<p>Müller &amp; Söhne: &lt;3 &amp;lt;</p>': 'Müller & Söhne: <3 &lt;',
  '<p><mark class="unfilled">Name</mark><br>Wien</p>': 'Wien',
  '<p><a href="x">der Rest': 'der Rest',
  '<table><tbody><tr><td>1</td></tr></tbody></table>': '',
};

for (const [html, text] of Object.entries(cases)) {
  test(`${html} begins with "${text}"`, () => assert.equal(beginningOf(html), text));
}

test('a first paragraph that is longer than what is looked at begins all the same', () => {
  const begun = beginningOf(`<p>${'Der Rat tagt. '.repeat(1000)}</p>`);
  assert.ok(begun.startsWith('Der Rat tagt. Der') && begun.length > 160 && begun.length < 3000);
});
