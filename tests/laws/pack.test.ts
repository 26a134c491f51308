// Packs of pieces: whatever bytes are put in come out again, by their place in the file and by running the script.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import fc from 'fast-check';
import { encodePack, onlyPiece, pieceAt, pieceName, piecesByPlace, placeOf } from '../../src/search/pack.ts';

const anyPieces = fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 5 });
const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte);

test('a piece is where its place says', () => {
  fc.assert(
    fc.property(anyPieces, (pieces) => {
      const { bytes, places } = encodePack(pieces);
      assert.deepEqual(
        places.map((place) => pieceAt(bytes, place)),
        pieces,
      );
    }),
  );
});

test('a script hands over the same pieces, under where they begin', () => {
  fc.assert(
    fc.property(anyPieces, (pieces) => {
      const { bytes, places } = encodePack([...pieces, everyByte]);
      const handedOver = piecesByPlace(run(bytes));
      assert.deepEqual(
        places.map(({ from }) => handedOver.get(from)),
        [...pieces, everyByte],
      );
    }),
  );
});

test('the only piece of a pack needs no place', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (piece) => {
      assert.deepEqual(onlyPiece(encodePack([piece]).bytes), piece);
    }),
  );
});

test('the name of a piece tells its place', () => {
  const hash = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 1 });
  fc.assert(
    fc.property(hash, fc.nat(), fc.nat(), (pack, from, to) => {
      assert.deepEqual(placeOf(pieceName({ pack, from, to })), { pack, from, to });
    }),
  );
});

/** As a browser reads a script in x-user-defined: the first 128 bytes are ASCII, the others U+F780 and so on. */
function run(bytes: Uint8Array): readonly string[] {
  const script = [...bytes].map((byte) => String.fromCharCode(byte < 0x80 ? byte : 0xf700 + byte)).join('');
  let texts: readonly string[] = [];
  const nachlesePack = (handedOver: readonly string[]) => {
    texts = handedOver;
  };
  runInContext(script, createContext({ nachlesePack }));
  return texts;
}
