// Plain text written as markdown, with no more backslashes than it needs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownOf } from '../../src/ingest/markdown-text.ts';
import { plainParagraph } from '../../src/ingest/paragraph.ts';

const examples: readonly (readonly [plain: string, markdown: string])[] = [
  ['CO_2 kostet 5 * 3 Euro', 'CO_2 kostet 5 * 3 Euro'],
  ['Müller & Söhne | A < B > C', 'Müller & Söhne | A < B > C'],
  ['[Anmerkung] ~ 5 #Stadt', '[Anmerkung] ~ 5 #Stadt'],
  ['Ende 2015.', 'Ende 2015.'],
  ['*wichtig* und _so_', String.raw`\*wichtig\* und \_so\_`],
  ['[Link](https://example.org)', String.raw`[Link\](https://example.org)`],
  ['[a]: b', String.raw`[a\]: b`],
  ['<https://example.org>', String.raw`\<https://example.org>`],
  ['&amp; ~~weg~~ `code`', String.raw`\&amp; \~\~weg\~\~ ${'\\`code\\`'}`],
  [String.raw`C:\Ordner \*`, String.raw`C:\Ordner \\\*`],
  ['# Titel', String.raw`\# Titel`],
  ['> Zitat', String.raw`\> Zitat`],
  ['- Punkt', String.raw`\- Punkt`],
  ['1. FC Köln', String.raw`1\. FC Köln`],
  ['21. Januar', String.raw`21\. Januar`],
  ['1) eins', String.raw`1\) eins`],
  ['---', String.raw`\---`],
  ['    eingerückt', 'eingerückt'],
];

for (const [plain, markdown] of examples) {
  test(`writes ${JSON.stringify(plain)} as ${JSON.stringify(markdown)}`, () => {
    assert.equal(markdownOf([plainParagraph(plain)]), markdown);
  });
}
