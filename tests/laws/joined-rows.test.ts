// A file whose rows are taken from the file before is the same as one that is written anew.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { joinRows, type KnownRows } from '../../src/build/joined-rows.ts';

const anyKeys = fc.uniqueArray(fc.string({ maxLength: 6 }), { maxLength: 12 });
const anyForm = fc.record({ head: fc.string(), between: fc.string({ maxLength: 2 }), end: fc.string() });

function written(form: { head: string; between: string; end: string }, keys: readonly string[], before?: Before) {
  const made: string[] = [];
  const parts: Uint8Array[] = [];
  const rowAt = (index: number) => {
    made.push(keys[index] ?? '');
    return `ü${keys[index]}`;
  };
  const rows = joinRows(
    { ...form, keys, rowAt, before: before?.rows },
    {
      add: (part) => parts.push(part),
      copy: (from, to) => parts.push(before?.file.subarray(from, to) ?? Buffer.alloc(0)),
    },
  );
  return { file: Buffer.concat(parts), rows, made };
}

interface Before {
  readonly file: Buffer;
  readonly rows: KnownRows;
}

test('is the same, and only new rows are made', () => {
  fc.assert(
    fc.property(anyForm, anyKeys, anyKeys, (form, earlier, keys) => {
      const before = written(form, earlier);
      const again = written(form, keys, before);
      const anew = written(form, keys);
      assert.deepEqual(again.file.toString(), anew.file.toString());
      assert.deepEqual(again.rows, anew.rows);
      assert.deepEqual(
        again.made,
        keys.filter((key) => !earlier.includes(key)),
      );
    }),
  );
});
