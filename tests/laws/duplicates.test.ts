// What holds for the relations of any texts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fingerprintOf, sketchOf } from '../../src/ingest/duplicates/fingerprint.ts';
import { resemblanceOf } from '../../src/ingest/duplicates/relation.ts';
import { hashOfWords } from '../../src/ingest/duplicates/text-hash.ts';
import { createTextIndex } from '../../src/ingest/duplicates/text-index.ts';
import { comparableWords } from '../../src/ingest/duplicates/words.ts';

const textHash = (text: string) => hashOfWords(comparableWords(text), text);

const relation = (one: string, other: string) =>
  resemblanceOf(sketchOf(fingerprintOf(one)), sketchOf(fingerprintOf(other)));

// From few words for texts that have much in common by chance to many.
const word = fc.integer({ min: 0, max: 999 }).map((number) => `wort${number}`);
const sentence = fc.array(word, { minLength: 3, maxLength: 12 }).map((words) => `${words.join(' ')}.`);
const article = fc.array(sentence, { minLength: 25, maxLength: 80 });
const parts = fc.array(fc.constantFrom(...'Die Stadt baut. Er sagt es so. Wer – was? Ä ö 12 1.'.split(' ')), {
  maxLength: 120,
});

test('two texts are the same to each other, or one contains the other that is contained in it', () => {
  const mirrored = { version: 'version', copy: 'copy', contains: 'contained', contained: 'contains' };
  const pair = fc.oneof(
    fc.tuple(parts, parts),
    fc.tuple(parts, parts, parts).map(
      ([one, two, three]) =>
        [
          [...one, ...two],
          [...two, ...three],
        ] as const,
    ),
    fc.tuple(article, article, fc.nat(80)).map(([one, two, cut]) => [one, [...one.slice(0, cut), ...two]] as const),
  );
  fc.assert(
    fc.property(pair, ([words, otherWords]) => {
      const [one, other] = [words.join(' '), otherWords.join(' ')];
      const [there, back] = [relation(one, other), relation(other, one)];
      assert.equal(back?.kind, there && mirrored[there.kind]);
      assert.equal(back?.share, there?.share);
    }),
  );
});

test('a text is itself in other case, with other spaces and other marks', () => {
  fc.assert(
    fc.property(article, fc.constantFrom(' ', '\n', ' – ', '\u00A0'), (sentences, space) => {
      const text = sentences.join(' ');
      const other = text.toUpperCase().replaceAll(' ', space).replaceAll('.', '!');
      assert.equal(textHash(other), textHash(text));
      assert.deepEqual(relation(text, other), { kind: 'version', share: 1 });
    }),
  );
});

test('a long text with one sentence more is a version of itself, wherever the sentence stands', () => {
  fc.assert(
    fc.property(article, sentence, fc.nat(80), (sentences, added, at) => {
      assert.equal(relation(sentences.join(' '), sentences.toSpliced(at, 0, added).join(' '))?.kind, 'version');
    }),
  );
});

test('a text that stands in a much longer one is contained in it', () => {
  fc.assert(
    fc.property(article, article, article, (text, before, behind) => {
      const [inner, outer] = [text.slice(0, 30).join(' '), [...before, ...text.slice(0, 30), ...behind].join(' ')];
      assert.equal(relation(inner, outer)?.kind, 'contained');
    }),
  );
});

test('texts that have only single words in common are never related', () => {
  fc.assert(
    fc.property(article, article, (one, other) => {
      assert.equal(relation(one.join(' '), other.join(' ')), undefined);
    }),
  );
});

test('the order in which texts were added changes nothing', () => {
  fc.assert(
    fc.property(fc.array(parts, { minLength: 2, maxLength: 12 }), (texts) => {
      const fingerprints = texts.map((text) => fingerprintOf(text.join(' ')));
      const [forth, back] = [createTextIndex(), createTextIndex()];
      for (const [index, fingerprint] of fingerprints.entries()) forth.add(`${index}`, fingerprint);
      for (const [index, fingerprint] of [...fingerprints.entries()].reverse()) back.add(`${index}`, fingerprint);
      for (const fingerprint of fingerprints) assert.deepEqual(forth.related(fingerprint), back.related(fingerprint));
    }),
  );
});

test('any string has a hash and a fingerprint', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      assert.equal(textHash(text).length, 32);
      assert.equal(textHash(text), textHash(text));
      createTextIndex().related(fingerprintOf(text));
    }),
  );
});
