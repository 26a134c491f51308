// The pages of time: which there are, what stands on each, and where they lead.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrangeArchive } from '../../src/article/archive.ts';
import type { HtmlPage } from '../../src/pages/page.ts';
import { planCalendar } from '../../src/pages/plan-calendar.ts';
import { articleOf } from './an-article.ts';

function plan(dates: readonly string[], size = 200): readonly HtmlPage[] {
  return planCalendar(arrangeArchive(dates.map((date, index) => articleOf(`a${index}`, date))), size);
}

function find<Kind extends HtmlPage['kind']>(
  pages: readonly HtmlPage[],
  kind: Kind,
): Extract<HtmlPage, { kind: Kind }>[] {
  return pages.filter((page): page is Extract<HtmlPage, { kind: Kind }> => page.kind === kind);
}

test('gives every day that has articles a page, and only those', () => {
  const pages = find(plan(['2015-02-28', '2015-03-01', '2015-03-01', '2015-03', '2015', '']), 'day');
  assert.deepEqual(
    pages.map(({ path, list }) => [path, list.total]),
    [
      ['/archiv/2015/02/28/', 1],
      ['/archiv/2015/03/01/', 2],
    ],
  );
});

test('splits a long day, and writes an early year with four digits', () => {
  const pages = find(plan(['0814-01-28', '0814-01-28', '0814-01-28'], 2), 'day');
  assert.deepEqual(
    pages.map(({ path }) => path),
    ['/archiv/0814/01/28/', '/archiv/0814/01/28/seite-2/'],
  );
});

test('joins days across months and years, past those that are empty', () => {
  const pages = find(plan(['1998-11-07', '2014-12-31', '2015-01-01', '2015-02']), 'day');
  const neighbours = pages.map(({ previous, next }) => [previous?.year, previous?.day, next?.year, next?.day]);
  assert.deepEqual(neighbours, [
    [undefined, undefined, 2014, 31],
    [1998, 7, 2015, 1],
    [2014, 31, undefined, undefined],
  ]);
});

test('knows on which page of a month the articles without a day begin', () => {
  const pages = find(plan(['2015-02-01', '2015-02-02', '2015-02-03', '2015-02', '2015-02'], 2), 'month');
  assert.deepEqual(
    pages.map(({ list, pageWithoutDay }) => [list.number, pageWithoutDay]),
    [
      [1, 2],
      [2, 2],
      [3, 2],
    ],
  );
});

test('splits a long list of articles without a month', () => {
  const pages = find(plan(['2015', '2015', '2015'], 2), 'year');
  assert.deepEqual(
    pages.map(({ path, withoutMonth }) => [path, withoutMonth.items.length]),
    [
      ['/archiv/2015/', 2],
      ['/archiv/2015/seite-2/', 1],
    ],
  );
});

test('leads from a day to what was written on that day of an unknown year', () => {
  const pages = find(plan(['2015-03-05', '2015-03-06', 'XXXX-01-01', 'XXXX-03-05', 'XXXX-03-05', ''], 1), 'day');
  assert.deepEqual(
    pages.map(({ withoutYear }) => withoutYear),
    [{ count: 2, page: 2 }, undefined],
  );
});

test('tints days by one scale in all years, and months by another', () => {
  const pages = plan(['2014-05-01', '2014-05-02', '2014-05-03', '2014-05-04', '2015-01-01']);
  const [first, second] = find(pages, 'year');
  assert.deepEqual(first?.heat, second?.heat);
  assert.deepEqual(find(pages, 'month')[0]?.heat, first?.heat);
  assert.notDeepEqual(find(pages, 'years')[0]?.heat, first?.heat);
});
