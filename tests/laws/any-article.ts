// Arbitrary dates and articles, as their types promise them.
import fc from 'fast-check';
import { type Article, inferableFields } from '../../src/article/article.ts';
import type { ArticleDate } from '../../src/article/edtf-date.ts';
import { slug } from '../../src/article/slug.ts';
import { oneLine, printable } from '../../src/german/plain-text.ts';

/** Like the objects of the program, these have a prototype. */
export const plain = { noNullPrototype: true };

const number = (min: number, max: number) => fc.integer({ min, max });
const year = number(1, 9999);
const calendarDay = fc
  .record({ year, month: number(1, 12), day: number(1, 31) })
  .filter(({ month, day, ...date }) => day <= new Date(Date.UTC(2000 + (date.year % 400), month, 0)).getUTCDate());

export const anyDate: fc.Arbitrary<ArticleDate> = fc.oneof(
  calendarDay.map((date): ArticleDate => ({ kind: 'day', ...date })),
  calendarDay
    .filter(({ month, day }) => month !== 2 || day <= 29)
    .map(({ month, day }): ArticleDate => ({ kind: 'day-without-year', month, day })),
  fc.record({ kind: fc.constant('month'), year, month: number(1, 12) }, plain),
  fc.record({ kind: fc.constant('year'), year }, plain),
  fc.constant<ArticleDate>({ kind: 'unknown' }),
);

/** Words that YAML, front matter or markdown could take for their own. */
const awkward = fc.constantFrom(
  ...'---¦...¦- a¦? a¦a: b¦a #b¦#¦null¦~¦true¦no¦2024¦2015-02-28¦01067¦0x1F¦[a]¦{a: b}¦&a¦*a¦!a¦|¦>¦%¦@'.split('¦'),
  ..."`¦\\¦\\n¦,¦: ¦\"¦'¦\"a\"¦'a'¦it's¦__proto__¦<b>¦$&¦\u00a0¦a\u200bb¦e\u0301¦ﬀ¦Größe & Maß¦😀 👩‍👩‍👧¦مرحبا¦日本".split(
    '¦',
  ),
);
export const anyText = fc.oneof(awkward, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme-composite' }));
const anyLine = fc
  .oneof(
    anyText,
    fc.tuple(anyText, anyText).map(([a, b]) => a + b),
  )
  .map(oneLine);
const filledLine = anyLine.filter((line) => line !== '');
const names = fc.array(filledLine, { maxLength: 4 });

const bodyLine = fc.oneof(
  anyText,
  fc.constantFrom(...'¦---¦----¦--- js¦    Code¦\tCode¦| a | b |¦| - | - |¦# Titel¦title: a¦```'.split('¦')),
);
const anyBody = fc.array(bodyLine, { maxLength: 8 }).map((lines) => {
  const all = printable(lines.join('\n')).split('\n');
  const first = all.findIndex((line) => /[^ \t]/.test(line));
  return first < 0 ? '' : all.slice(first).join('\n').trimEnd();
});

const pathPart = anyText.map((text) => text.replace(/[/\\]/g, '-')).filter((part) => part !== '' && part !== '..');
const anyOriginal = fc.record(
  {
    file: fc.array(pathPart, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/')),
    sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
  },
  plain,
);

/** A file below articles/ whose name leaves something for an address. */
const anyFile = filledLine
  .map((name) => `articles/${name.replaceAll('/', '-')}.md`)
  .filter((file) => slug(file.slice('articles/'.length, -'.md'.length)) !== '');

const anyCorrection = fc.record(
  {
    date: fc.constant('2026-11-22'),
    what: filledLine,
    why: fc.option(filledLine, { nil: undefined }),
    before: fc.option(
      anyBody.map((text) => text.trim()).filter((text) => text !== ''),
      { nil: undefined },
    ),
  },
  plain,
);

export const anyArticle: fc.Arbitrary<Article> = fc
  .record({
    file: anyFile,
    title: filledLine,
    lead: fc.option(filledLine, { nil: undefined }),
    date: anyDate,
    authors: names,
    sources: names,
    persons: names,
    places: names,
    organisations: names,
    topics: names,
    section: fc.option(filledLine, { nil: undefined }),
    own: fc.constantFrom(undefined, { textsorte: ['Kommentar'] }, { anlass: ['Wahl', 'Rat'], textsorte: ['Bericht'] }),
    url: fc.option(fc.webUrl(), { nil: undefined }),
    language: fc.option(fc.constantFrom('en', 'fr', 'tr', 'hsb'), { nil: undefined }),
    versions: names,
    copies: names,
    added: fc.option(fc.constantFrom('2026-11-22', '1999-01-31'), { nil: undefined }),
    aliases: fc.array(fc.constantFrom('/alt/haushalt.html', 'haushalt-2014', 'alt/größe', '/gr%C3%B6%C3%9Fe/'), {
      maxLength: 3,
    }),
    corrections: fc.array(anyCorrection, { maxLength: 2 }),
    inferred: fc.subarray([...inferableFields]),
    original: fc.option(anyOriginal, { nil: undefined }),
    body: anyBody,
  })
  .map((article) => ({ ...article, slug: slug(article.file.slice('articles/'.length, -'.md'.length)) }));
