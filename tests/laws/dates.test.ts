// Laws of dates: what is written is read again, and their order is one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { arrangeArchive } from '../../src/article/archive.ts';
import { compareDates, formatDate, parseDate } from '../../src/article/edtf-date.ts';
import { anyArticle, anyDate, anyText } from './any-article.ts';

test('a date that is written and read again is the same', () => {
  const known = anyDate.filter(({ kind }) => kind !== 'unknown');
  fc.assert(fc.property(known, (date) => assert.deepEqual(parseDate(formatDate(date)), date)));
});

test('a text that is a date is the only way to write it', () => {
  const digits = fc.stringMatching(/^(?:\d{4}|XXXX)(?:-\d\d){0,2}$/);
  fc.assert(
    fc.property(fc.oneof(digits, anyText), (text) => {
      const date = parseDate(text);
      assert.ok(date === undefined || formatDate(date) === text);
    }),
  );
});

test('two dates are equal in order only when they are the same', () => {
  fc.assert(
    fc.property(anyDate, anyDate, (a, b) => {
      assert.equal(compareDates(a, b) === 0, formatDate(a) === formatDate(b));
      assert.equal(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a)), 0);
    }),
  );
});

test('an archive holds every article once, in its year or without one', () => {
  const articles = fc.uniqueArray(anyArticle, { selector: ({ slug }) => slug, maxLength: 12 });
  fc.assert(
    fc.property(articles, (unordered) => {
      const archive = arrangeArchive(unordered);
      const slugs = archive.articles.map(({ slug }) => slug);
      assert.deepEqual([...slugs].sort(), unordered.map(({ slug }) => slug).sort());
      const placed = [...archive.years.flatMap((year) => year.articles), ...archive.undated];
      assert.deepEqual(placed, archive.articles);
      for (const { articles: ofYear, months, withoutMonth } of archive.years) {
        assert.deepEqual([...months.flatMap((month) => month.articles), ...withoutMonth], ofYear);
      }
    }),
    { numRuns: 50 },
  );
});
