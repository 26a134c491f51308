// Laws of the search index: what is written is read again, and what stands in a text is found.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { wordsInText } from '../../src/german/words-in-text.ts';
import { byteCounter, byteReader, byteWriter } from '../../src/search/bytes.ts';
import { decodeDictionary, encodeDictionary, encodeForms } from '../../src/search/dictionary.ts';
import { decodeEndings, encodeEndings } from '../../src/search/endings.ts';
import { indexFolder } from '../../src/search/index-start.ts';
import { openSiteIndex } from '../../src/search/open-site-index.ts';
import { createPlaces, type Places, placesOfArticle } from '../../src/search/places.ts';
import { decodePostings, encodePostings, type Posting } from '../../src/search/postings.ts';
import { nothingChosen, searchRecord } from '../../src/search/search-record.ts';
import { temporaryFolder } from '../site/build-test-site.ts';
import { writeIndex } from '../site/write-index.ts';
import { anArticle } from '../unit/an-article.ts';
import { plain } from './any-article.ts';

const whole = fc.nat({ max: 2 ** 40 });

test('numbers and texts come back as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(whole, fc.string({ unit: 'grapheme' }))), (pairs) => {
      const [writer, counter] = [byteWriter(), byteCounter()];
      for (const [number, text] of pairs) {
        for (const sink of [writer, counter]) {
          sink.number(number);
          sink.text(text);
        }
      }
      assert.equal(counter.length(), writer.length());
      const reader = byteReader(writer.done());
      assert.deepEqual(
        pairs.map(() => [reader.number(), reader.text()]),
        pairs,
      );
      assert.ok(reader.isAtEnd());
    }),
  );
});

const rising = (most: number) =>
  fc.uniqueArray(fc.nat({ max: most }), { minLength: 1, maxLength: 8 }).map((all) => all.sort((a, b) => a - b));
const classOf = (document: number) => document % 16;
const anyPostings = fc
  .tuple(rising(100_000), fc.infiniteStream(rising(5000)))
  .map(([documents, rest]) =>
    documents.map((document): Posting => ({ document, lengthClass: classOf(document), positions: rest.next().value })),
  );
const placesOf = (postings: readonly Posting[]): Places =>
  Float64Array.from(
    postings.flatMap(({ document, positions }) => positions.map((position) => document * placesOfArticle + position)),
  );
const lengthClasses = Uint8Array.from({ length: 100_001 }, (_, document) => classOf(document));

test('postings come back as they were written', () => {
  fc.assert(
    fc.property(anyPostings, (postings) => {
      const writer = byteWriter();
      assert.equal(encodePostings(placesOf(postings), lengthClasses, writer), postings.length);
      assert.deepEqual(decodePostings(writer.taken()), postings);
    }),
  );
});

test('every place of every form is found by its form, and by several', () => {
  const anyArticles = fc.array(fc.array(fc.nat({ max: 20 })));
  fc.assert(
    fc.property(anyArticles, (articles) => {
      const places = createPlaces();
      const expected = Array.from({ length: 21 }, (): number[] => []);
      for (const [article, forms] of articles.entries()) {
        for (const [position, form] of forms.entries()) {
          places.add(form, position);
          expected[form]?.push(article * placesOfArticle + position);
        }
        places.endArticle();
      }
      const placesOf = places.done();
      assert.deepEqual(
        expected.map((_, form) => [...placesOf([form])]),
        expected,
      );
      const several = expected.slice(3, 9).flat();
      assert.deepEqual(
        [...placesOf([3, 4, 5, 6, 7, 8])],
        several.sort((a, b) => a - b),
      );
    }),
  );
});

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const anyForm = fc.record(
  {
    form: word,
    isNoun: fc.boolean(),
    lemmas: fc.nat({ max: 2 ** 20 }),
    documents: fc.nat(),
    bytes: fc.nat(),
    gone: fc.nat(),
  },
  plain,
);
const anyFamily = fc.record(
  {
    stem: word,
    piece: fc.constantFrom('a1', 'b2'),
    offset: fc.nat(),
    forms: fc.array(anyForm),
    parts: fc.array(anyForm),
  },
  plain,
);

test('a dictionary comes back as it was written', () => {
  fc.assert(
    fc.property(fc.array(anyFamily), (families) => {
      const writer = byteWriter();
      const encoded = families.map((family) => {
        encodeForms(family, writer);
        return { ...family, words: writer.taken() };
      });
      encodeDictionary(encoded, writer);
      assert.deepEqual(decodeDictionary(writer.done()), families);
    }),
  );
});

test('words by their ends come back the right way round', () => {
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const reversed = words.map((one) => [...one].reverse().join(''));
      const writer = byteWriter();
      encodeEndings(reversed, writer);
      assert.deepEqual(decodeEndings(writer.done()), words);
    }),
  );
});

test('every word of every text finds its text, in small letters and in large ones', async () => {
  const letters = fc.constantFrom(...'aäbcdeéfghiklmnoöprsßtuü-. ');
  const anyTexts = fc.array(fc.string({ unit: letters, maxLength: 60 }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(anyTexts, async (texts) => {
      const site = await temporaryFolder();
      const records = texts.map((text, number) => searchRecord(anArticle({ title: '0' }), `/${number}`, text));
      writeIndex(records, join(site, indexFolder), () => {});
      const index = await openSiteIndex(site);
      for (const [number, text] of texts.entries()) {
        for (const { form } of wordsInText(text)) {
          const isSign = form === 'oder'; // in large letters it joins two words
          for (const query of isSign ? [form] : [form, form.toUpperCase()]) {
            const { hits } = await index.ask({ query, chosen: nothingChosen, order: 'beste' });
            assert.ok(
              hits.some(({ id }) => id === String(number)),
              `${query} in ${text}`,
            );
          }
        }
      }
    }),
    { numRuns: 20 },
  );
});
