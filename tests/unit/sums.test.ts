// The lines of a manifest: as sha256sum and BagIt have them, and read back only as they were written.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodePath, encodePath, formatSums, parseSums } from '../../src/fixity/sums.ts';

const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];

test('writes a line for each file, in the order of the paths', () => {
  const text = formatSums([
    ['raw/b.txt', b],
    ['archive.yaml', a],
  ]);
  assert.equal(text, `${a}  archive.yaml\n${b}  raw/b.txt\n`);
});

test('encodes what would end a line, and the sign for it, as RFC 8493 has it', () => {
  assert.equal(encodePath('100 %\r\n.txt'), '100 %25%0D%0A.txt');
  assert.equal(decodePath('100 %25%0d%0A.txt'), '100 %\r\n.txt');
  assert.equal(decodePath('%2e%2e/%41'), '%2e%2e/%41');
});

test('reads what it wrote, whatever files are called', () => {
  const path = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !text.includes('\0'));
  const sha256 = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(path, sha256), { selector: ([one]) => one }), (sums) => {
      const { value, problems } = parseSums(formatSums(sums), 'm');
      assert.deepEqual(problems, []);
      assert.deepEqual(new Map(value), new Map(sums));
    }),
  );
});

const right = `${a}  archive.yaml\n${b}  raw/b.txt\n`;
const wrong: readonly (readonly [what: string, text: string, line: number])[] = [
  ['capital digits', right.replace('aaa', 'aAa'), 1],
  ['one blank only', right.replace('  raw', ' raw'), 2],
  ['a line too few digits long', right.replace('b', ''), 2],
  ['lines out of their order', right.split('\n').slice(0, 2).reverse().join('\n').concat('\n'), 2],
  ['a file named twice', `${b}  raw/b.txt\n${b}  raw/b.txt\n`, 2],
  ['line ends of another system', right.replaceAll('\n', '\r\n'), 1],
  ['an end that is cut off', right.slice(0, -1), 3],
  ['an empty line', `${a}  archive.yaml\n\n${b}  raw/b.txt\n`, 2],
  ['a sign that is encoded without need', right.replace('raw', '%72aw').replace('%', '%25%'), 2],
  ['small digits behind a percent sign', `${a}  a%0a.txt\n`, 1],
  ['something else', 'My notes\n', 1],
];

for (const [what, text, line] of wrong) {
  test(`refuses ${what}`, () => {
    const { value, problems } = parseSums(text, 'mine/manifest-sha256.txt');
    assert.equal(value, undefined);
    assert.deepEqual(
      problems.map(({ place }) => place),
      [{ file: 'mine/manifest-sha256.txt', line }],
    );
  });
}
