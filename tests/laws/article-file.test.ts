// Laws of an article's file: nothing is lost in it, and nothing in it can break the program.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseArticle, writeArticle } from '../../src/content/article-file.ts';
import { printProblem } from '../../src/problem.ts';
import { anyArticle, anyText } from './any-article.ts';

test('an article that is written and read again is the same', () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      const { value, problems } = parseArticle(writeArticle(article), article.file, article.file);
      assert.deepEqual(problems, []);
      // The mappings that were read have no prototype.
      const original = value?.original && { ...value.original };
      assert.deepEqual(value && { ...value, original }, article);
    }),
    { numRuns: 500 },
  );
});

test('the same article is always the same text', () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      const source = writeArticle(article);
      const { value } = parseArticle(source, article.file, article.file);
      assert.equal(value && writeArticle(value), source);
    }),
  );
});

const yamlPiece = fc.oneof(
  anyText,
  fc.constantFrom('\n', '\r\n', ' ', '  ', '\t', 'title: ', 'date: ', 'original: ', 'inferred: ', 'sources:\n', '- '),
);
const anySource = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(yamlPiece).map((pieces) => `---\n${pieces.join('')}\n---\n`),
  fc.tuple(anyText, fc.array(yamlPiece)).map(([language, pieces]) => `---${language}\n${pieces.join('')}\n---\n`),
);

test('any text is an article or has a problem in one of its lines', () => {
  fc.assert(
    fc.property(anySource, (source) => {
      const { value, problems } = parseArticle(source, 'articles/a.md', 'articles/a.md');
      assert.ok(value !== undefined || problems.length > 0);
      const lines = source.split(/\r\n?|\n/).length;
      for (const problem of problems) {
        assert.ok(problem.place.line >= 1 && problem.place.line <= lines, printProblem(problem));
        assert.ok(problem.what !== '' && problem.hint !== '', printProblem(problem));
      }
    }),
    { numRuns: 2000 },
  );
});

test('what opens level after level is refused, however deep it goes', () => {
  const opener = fc.constantFrom('[', '{', '[ ', '{a: ', '- ', '? ', 'a: ', '- a: ', '[{a: ', '- - &b ');
  fc.assert(
    fc.property(opener, fc.integer({ min: 1000, max: 5000 }), (text, depth) => {
      const { value, problems } = parseArticle(`---\n${text.repeat(depth)}\n---\n`, 'articles/a.md', 'a.md');
      assert.equal(value, undefined);
      assert.equal(problems.length, 1);
    }),
    { numRuns: 20 },
  );
});
