// Zip archives: whatever goes in comes out again, and every program can read them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { type ZipFile, zip } from '../../src/packing.ts';

function zipped(files: readonly ZipFile[]): Buffer {
  const parts: Uint8Array[] = [];
  zip(files, (part) => parts.push(part));
  return Buffer.concat(parts);
}

const anyFile = fc.record({
  path: fc.stringMatching(/^[a-zäöü][a-zäöü 0-9.#-]{0,30}$/),
  bytes: fc.uint8Array({ maxLength: 2000 }),
  isPacked: fc.boolean(),
});
const anyFiles = fc.uniqueArray(anyFile, { selector: ({ path }) => path, maxLength: 8 });

test('unpacks to the same files', () => {
  fc.assert(
    fc.property(anyFiles, (files) => {
      const unpacked = Object.entries(unzipSync(zipped(files)));
      assert.deepEqual(
        unpacked.map(([path, bytes]) => [path, Buffer.from(bytes)]),
        files.map(({ path, bytes }) => [path, Buffer.from(bytes)]),
      );
    }),
  );
});

test('packs what is not packed yet, and nothing else', () => {
  const bytes = new Uint8Array(10_000);
  assert.ok(zipped([{ path: 'a', bytes, isPacked: false }]).length < 300);
  assert.ok(zipped([{ path: 'a', bytes, isPacked: true }]).length > 10_000);
});

test('says how long a file is before it, not behind it', () => {
  const archive = zipped([{ path: 'a.txt', bytes: new Uint8Array(1234), isPacked: false }]);
  assert.equal(archive.toString('latin1', 0, 4), 'PK\u{3}\u{4}');
  assert.equal(archive.readUInt16LE(6) & 0b1000, 0, 'no length follows behind the file');
  assert.equal(archive.readUInt32LE(22), 1234);
});

test('is the same in any time zone', () => {
  const files = [{ path: 'a', bytes: new Uint8Array([1, 2, 3]), isPacked: false }];
  const expected = zipped(files);
  const zone = process.env.TZ;
  try {
    for (const other of Intl.supportedValuesOf('timeZone')) {
      process.env.TZ = other;
      assert.ok(zipped(files).equals(expected), other);
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});
