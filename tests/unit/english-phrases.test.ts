// What the English words make of numbers, dates and names; "_" stands for a space that does not break.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationText } from '../../layouts/english/wording/citation-text.ts';
import { dataWording, fileSize } from '../../layouts/english/wording/data.ts';
import { dateInWords, dayNumber, periodInWords } from '../../layouts/english/wording/dates.ts';
import { wording } from '../../layouts/english/wording/german.ts';
import { articles, number, percent } from '../../layouts/english/wording/numbers.ts';
import { offlineWording } from '../../layouts/english/wording/offline.ts';
import { overTimeWording } from '../../layouts/english/wording/over-time.ts';
import { searchWording } from '../../layouts/english/wording/search.ts';
import { stepInWords } from '../../layouts/step-in-words.ts';
import { parseQuery } from '../../src/search/query.ts';
import { aDate } from './an-article.ts';

function shown(text: string): string {
  return text.replaceAll('\u{a0}', '_');
}

const sample = [0, 1, 2, 4812];
const counted: readonly (readonly [name: string, inWords: (count: number) => string, words: readonly string[]])[] = [
  ['articles', articles, ['0_articles', '1_article', '2_articles', '4,812_articles']],
  ['entries', wording.entries, ['0_entries', '1_entry', '2_entries', '4,812_entries']],
  [
    'articles on days',
    (count) => wording.articlesOnDays(count, count),
    ['0_articles', '1_article on 1_day', '2_articles on 2_days', '4,812_articles on 4,812_days'],
  ],
  [
    'minutes',
    wording.readingTime,
    ['Reading time: 0_minutes', 'Reading time: 1_minute', 'Reading time: 2_minutes', 'Reading time: 4,812_minutes'],
  ],
  [
    'results',
    (count) => searchWording.hits(count, 'Graz'),
    ['0_results for “Graz”', '1_result for “Graz”', '2_results for “Graz”', '4,812_results for “Graz”'],
  ],
  [
    'further results',
    searchWording.moreHits,
    ['Show 0 more results', 'Show 1 more result', 'Show 2 more results', 'Show 4,812 more results'],
  ],
  [
    'results without a month',
    searchWording.hitsWithoutMonth,
    [
      '0_results with no month are not among the months.',
      '1_result with no month is not among the months.',
      '2_results with no month are not among the months.',
      '4,812_results with no month are not among the months.',
    ],
  ],
  [
    'articles of a period',
    (count) => searchWording.hitsOfPeriod('2014', 0, count),
    [
      '2014: 0 of 0_articles',
      '2014: 0 of 1_article (0%)',
      '2014: 0 of 2_articles (0%)',
      '2014: 0 of 4,812_articles (0%)',
    ],
  ],
  ['marks', searchWording.marks, ['0_matches', '1_match', '2_matches', '4,812_matches']],
  [
    'choices',
    searchWording.narrow,
    ['Narrow down', 'Narrow down (1_chosen)', 'Narrow down (2_chosen)', 'Narrow down (4,812_chosen)'],
  ],
  [
    'articles to save',
    (count) => offlineWording.offer(count, '3 MB'),
    sample.map((count) => `The whole archive (${shown(articles(count))}) takes up 3 MB on this device.`),
  ],
  [
    'articles to download',
    dataWording.introduction,
    sample.map(
      (count) => `The whole archive to download: ${shown(articles(count))} with all details and the full text.`,
    ),
  ],
  [
    'what stands behind a number',
    (count) => overTimeWording.articlesFrom(count, 2014, 2016),
    ['articles, 2014–2016', 'article, 2014–2016', 'articles, 2014–2016', 'articles, 2014–2016'],
  ],
];

for (const [name, inWords, words] of counted) {
  test(`counts ${name}`, () => assert.deepEqual(sample.map(inWords).map(shown), words));
}

const dates: readonly (readonly [date: string, words: string])[] = [
  ['2024-01-21', '21_January_2024'],
  ['2024-01', 'January_2024'],
  ['2024', '2024'],
  ['XXXX-01-21', '21_January, year_unknown'],
  ['', 'undated'],
];

for (const [date, words] of dates) {
  test(`says "${words}" for the date "${date}"`, () => assert.equal(shown(dateInWords(aDate(date))), words));
}

test('names days, periods and steps of time', () => {
  assert.equal(dayNumber(21), '21');
  const periods = ['2014..2016', '2014-03..2015-05', '2014-03..2014-03', '..2014', '2014..'];
  assert.deepEqual(periods.map(periodInWords).map(shown), [
    '2014–2016',
    'March_2014 to May_2015',
    'March_2014',
    'until 2014',
    'from 2014',
  ]);
  assert.deepEqual(['201', '20', '00'].map(stepInWords), ['2010–2019', '2000–2099', '1–99']);
  assert.equal(wording.decade(1998), '1990s');
});

test('writes numbers, shares and sizes with a point and commas', () => {
  assert.deepEqual([0, 999, 1000, 12_345_678].map(number), ['0', '999', '1,000', '12,345,678']);
  assert.deepEqual([0, 0.0004, 0.125, 1].map(percent).map(shown), ['0%', 'under_0.1%', '12.5%', '100%']);
  assert.deepEqual([0, 1_250_000, 1_234_567_890].map(fileSize).map(shown), ['1_kB', '1.3_MB', '1,234.6_MB']);
  assert.equal(shown(offlineWording.size(380_000)), '0.4_MB');
});

test('tells the extent of an archive', () => {
  assert.equal(shown(wording.extent(4812, 1990, 2015, 1200)), '4,812_articles · 1990–2015 · 1,200 with no year given');
  assert.equal(shown(wording.extent(2, undefined, undefined, 2)), '2_articles · no year given');
  assert.equal(shown(wording.articlesOnDays(3, 1, 2)), '3_articles: 1 on 1_day, 2 with no day given');
  assert.deepEqual([wording.range(3, 4), shown(wording.range(1000, undefined))], ['3–4', '1,000_or_more']);
});

test('cites an article', () => {
  const citation = {
    title: 'Die Brücke ist offen',
    authors: ['Anna Huber', 'dpa'],
    sources: ['Donaupost'],
    date: aDate('1998-11-07'),
    address: 'https://archiv.example/a.html',
  };
  assert.equal(
    shown(citationText(citation, 'Archive')),
    'Huber, Anna; dpa, “Die Brücke ist offen”, Donaupost, 7_November_1998. Archive, https://archiv.example/a.html',
  );
  const bare = { ...citation, authors: [], sources: [], date: aDate(''), address: '' };
  assert.equal(citationText(bare, 'Archive'), '“Die Brücke ist offen”, n.d. Archive');
});

const notes: readonly (readonly [query: string, sentence: string])[] = [
  ['person:"Putin', 'The quotation mark before “Putin” is never closed. It applies to the end of the query.'],
  ['2014...2016', 'Two dates are joined by two dots. Searched for 2014..2016.'],
  ['–Graz', 'The dash before “Graz” is read as a minus: articles with it are left out.'],
];

for (const [query, sentence] of notes) {
  test(`says how ${query} was understood`, () => {
    const said = parseQuery(query).notes.map(({ kind, text }) => searchWording.searchNotes[kind](text));
    assert.deepEqual(said, [sentence]);
  });
}
