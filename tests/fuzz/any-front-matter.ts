// Article files as editors and strangers write them: front matter in arbitrary YAML above arbitrary markdown.
import fc from 'fast-check';
import { inferableFields } from '../../src/article/article.ts';
import { hostileText } from './hostile-texts.ts';

const lists = ['authors', 'sources', 'persons', 'places', 'organisations', 'topics', 'versions', 'copies', 'aliases'];
const texts = ['title', 'lead', 'section', 'url', 'language', 'date', 'added'];
const anyKey = fc.constantFrom(...lists, ...texts, 'inferred', 'original', 'corrections');
const strangeKeys = fc.oneof(
  hostileText,
  fc.constantFrom(
    'permalink',
    'layout',
    'eleventyComputed',
    'templateEngineOverride',
    '<<',
    '__proto__',
    '!!js/function',
  ),
);

const words = fc.constantFrom('Wien', 'Anna Huber', 'Größe & Maß', 'KCNA', 'Rat', 'en', '2014', '...', '');
const plainLine = fc.oneof(words, hostileText);
const dates = fc.oneof(
  fc.constantFrom(
    '2015-02-28',
    'XXXX-05-01',
    '2015',
    '2015-13-01',
    '0000-00-00',
    '-1',
    '9999-12-31',
    '0001-01-01',
    '~',
  ),
  fc.stringMatching(/^[0-9X]{4}-[0-9]{2}-[0-9]{2}$/),
);
const webAddresses = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  hostileText,
  fc.constantFrom(
    'https://a.example/?q=<b>',
    "https://a.example/'%22",
    'https://a@b:9/ä',
    'HTTPS://A',
    'https://[::1]/',
  ),
);
const oldAddresses = fc.oneof(
  fc.constantFrom(
    '/alt.html',
    'suche',
    'index.html',
    '/artikel/a.html',
    '../x',
    '/a/../b',
    'a//b',
    '%2e%2e/x',
    '/',
    'a?b#c',
  ),
  hostileText,
);

const markdown = fc
  .array(
    fc.oneof(
      hostileText,
      words,
      fc.constantFrom('# A', '## B', '- c', '1. d', '> e', '```js', '| a | b |\n|-|:-:|\n| 1 | 2 |', '***', '<b>'),
    ),
    {
      maxLength: 8,
    },
  )
  .chain((lines) => fc.constantFrom('\n', '\n\n', ' ').map((between) => lines.join(between)));

const correction = fc.record({ date: dates, what: plainLine, why: plainLine, before: fc.oneof(plainLine, markdown) });

/** Values that the fields may have, so that many a file is an article. */
const rightField = fc.oneof(
  fc.tuple(fc.constantFrom('lead', 'section'), plainLine.map(quoted)),
  fc.tuple(fc.constant('date'), dates),
  fc.tuple(fc.constant('added'), dates),
  fc.tuple(fc.constant('url'), webAddresses.map(quoted)),
  fc.tuple(fc.constant('language'), fc.constantFrom('en', 'de', 'ar', 'xx', 'zzz')),
  fc.tuple(fc.constant('aliases'), fc.array(oldAddresses, { maxLength: 3 }).map(quoted)),
  fc.tuple(fc.constantFrom(...lists.slice(0, 8)), fc.array(plainLine, { maxLength: 5 }).map(quoted)),
  fc.tuple(fc.constant('inferred'), fc.subarray([...inferableFields]).map(quoted)),
  fc.tuple(fc.constant('corrections'), fc.array(correction, { maxLength: 3 }).map(quoted)),
  fc.constant(['original', `{ file: raw/a.txt, sha256: ${'0'.repeat(64)} }`] as const),
);

const yaml = fc.oneof(
  hostileText,
  fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value)),
  fc.constantFrom(
    '&a [*a]',
    '&a {<<: *a}',
    '!!binary aGFsbG8=',
    '|\n  a\n  b',
    '>-\n  a',
    '? a\n: b',
    '!!js/function "1"',
    '*b',
  ),
  fc.integer({ min: 2, max: 6 }).map((depth) => `${'['.repeat(depth)}a${']'.repeat(depth)}`),
);
const anyField = fc.tuple(fc.oneof(anyKey, strangeKeys), yaml);

/** Its title, then fields that are right, in some files others too. */
export const anyArticleFile: fc.Arbitrary<string> = fc
  .record({
    title: plainLine.map(quoted),
    right: fc.uniqueArray(rightField, { maxLength: 8, selector: ([key]) => key }),
    others: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(anyField, { maxLength: 3 }) },
    ),
    body: markdown,
  })
  .map(({ title, right, others, body }) => {
    const fields = [['title', title] as const, ...right, ...others];
    return `---\n${fields.map(([key, value]) => `${key}: ${value}`).join('\n')}\n---\n\n${body}\n`;
  });

/** JSON is YAML. */
function quoted(value: unknown): string {
  return JSON.stringify(value);
}
