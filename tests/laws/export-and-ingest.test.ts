// What is exported and taken in again is what it was, in every field that the form carries.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Article, inferableFields } from '../../src/article/article.ts';
import { partsOf } from '../../src/article/data/data-forms.ts';
import { type NinjsContext, ninjsLine } from '../../src/article/data/ninjs.ts';
import { formatDate } from '../../src/article/edtf-date.ts';
import { namesOfArticle } from '../../src/article/names-of-article.ts';
import { articleFromDraft } from '../../src/ingest/article-from-draft.ts';
import { draftFrom } from '../../src/ingest/draft.ts';
import { readRawDocuments } from '../../src/ingest/raw-document.ts';
import { columnMap } from '../../src/ingest/readers/columns.ts';
import { anyArticle } from './any-article.ts';

const words =
  'Der Rat der Stadt hat am Montag die neue Brücke beraten und den Plan mit großer Mehrheit beschlossen .'.split(' ');
const anyBody = fc
  .array(
    fc.array(fc.constantFrom(...words, '*neu*', '[hier](https://a.example/)', '=1', '-', "'+", '"', ';', '&lt;'), {
      minLength: 3,
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((paragraphs) => `Text\n\n${paragraphs.map((list) => list.join(' ')).join('\n\n')}`);
const anyExported = fc
  .tuple(anyArticle, anyBody)
  .map(([article, body]): Article => ({ ...article, body, authors: distinct(article.authors) }));
const addressOf = ({ slug }: Pick<Article, 'slug'>) => `https://archiv.example/artikel/${slug}.html`;

function distinct(list: readonly string[]): readonly string[] {
  return [...new Set(list.map(composed))];
}

/** Every original is read in the composed form of Unicode. */
function composed(text: string): string {
  return text.normalize('NFC');
}

async function takenIn(text: string, name: string): Promise<readonly Article[]> {
  const settings = { columns: columnMap(), knowsWord: () => false };
  const { documents, problems } = await readRawDocuments(Buffer.from(text), `raw/${name}`, name, settings);
  assert.deepEqual(problems, []);
  return documents.map((document) => {
    const draft = draftFrom(document);
    const slug = document.metadata.slug?.value ?? '';
    return articleFromDraft(draft, { slug, versions: [], copies: [] });
  });
}

const lists = ['authors', 'sources', 'persons', 'places', 'organisations', 'topics'] as const;
const texts = ['title', 'lead', 'section', 'url', 'language', 'added', 'slug', 'body'] as const;

function assertCarried(given: Article, found: Article, keepsGuesses: boolean): void {
  for (const field of texts) if (given[field] !== undefined) assert.equal(found[field], composed(given[field]), field);
  for (const field of lists)
    if (given[field].length > 0) assert.deepEqual(found[field], given[field].map(composed), field);
  if (given.own !== undefined) assert.deepEqual(found.own, given.own);
  if (given.date.kind !== 'unknown') assert.equal(formatDate(found.date), formatDate(given.date));
  assertGuessesAreNamed(given, found, keepsGuesses);
}

/** What the article does not say is guessed, and said to be a guess; of the language only another than German is. */
function assertGuessesAreNamed(given: Article, found: Article, keepsGuesses: boolean): void {
  const said = inferableFields.filter((field) => says(given, field));
  for (const field of said)
    assert.equal(found.inferred.includes(field), keepsGuesses && given.inferred.includes(field), field);
  const guessed = inferableFields.filter((field) => !said.includes(field) && says(found, field));
  for (const field of guessed) assert.ok(found.inferred.includes(field), field);
}

function says(article: Article, field: (typeof inferableFields)[number]): boolean {
  return field === 'date' ? article.date.kind !== 'unknown' : String(article[field] ?? '') !== '';
}

test('JSON Lines carry every field of every article', async () => {
  const { head, of, between, end } = partsOf('jsonl', addressOf);
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(anyExported, { minLength: 1, maxLength: 3, selector: ({ slug }) => slug }),
      async (articles) => {
        const found = await takenIn(head + articles.map(of).join(between) + end, 'artikel.jsonl');
        assert.equal(found.length, articles.length);
        for (const [index, article] of articles.entries()) {
          const again = found[index];
          assert.ok(again);
          assertCarried(article, again, true);
        }
      },
    ),
    { numRuns: 100 },
  );
});

test('a table carries every field, but no name with a semicolon in it', async () => {
  const { head, of } = partsOf('csv', addressOf);
  const simple = (names: readonly string[]) => names.filter((name) => !name.includes(';'));
  await fc.assert(
    fc.asyncProperty(anyExported, async (any) => {
      const named = Object.fromEntries(lists.map((field) => [field, simple(any[field])]));
      const article: Article = { ...any, ...named, own: undefined };
      const [found] = await takenIn(head + of(article), 'artikel.csv');
      assert.ok(found);
      assertCarried(article, found, true);
    }),
    { numRuns: 100 },
  );
});

test('ninjs carries every field but what was a guess, and fields of an archive of its own', async () => {
  const context: NinjsContext = {
    addressOf,
    has: () => false,
    namesOf: (article, field) => namesOfArticle(article, field).map((name) => ({ name })),
    bodyOf: ({ body }) => ({ text: body, html: '' }),
    publisher: 'Verein',
    rights: undefined,
  };
  await fc.assert(
    fc.asyncProperty(anyExported, async (any) => {
      const named = Object.fromEntries(lists.map((field) => [field, distinct(any[field])]));
      const article: Article = { ...any, ...named, own: undefined };
      const [found] = await takenIn(ninjsLine(article, context), 'artikel.ninjs.jsonl');
      assert.ok(found);
      assertCarried(article, found, false);
    }),
    { numRuns: 100 },
  );
});
