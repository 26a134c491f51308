// Writes a long list into pieces of about one size.
import { type ByteSink, byteCounter, byteWriter } from './bytes.ts';
import type { BeginPieces } from './write-packs.ts';

export interface ListOrder<Item> {
  encode(items: Iterable<Item>, writer: ByteSink): void;
  /** What a piece that begins with an item is found by. */
  keyOf(item: Item): string;
  /** Of a piece before it is packed, in bytes. */
  readonly size: number;
}

/** Goes through the items twice, as their length tells how many are in a piece. Says with what each piece begins. */
export function writeList<Item>(
  items: Iterable<Item>,
  { encode, keyOf, size }: ListOrder<Item>,
  begin: BeginPieces,
): readonly (readonly [first: string, piece: string])[] {
  const counter = byteCounter();
  let count = 0;
  encode(
    counted(items, () => count++),
    counter,
  );
  const perPiece = Math.max(1, Math.ceil((count * size) / Math.max(1, counter.length())));
  const firsts: string[] = [];
  const pieces = begin();
  const writer = byteWriter();
  for (const group of inGroups(items, perPiece)) {
    encode(group, writer);
    pieces.add(writer.taken());
    firsts.push(group.slice(0, 1).map(keyOf).join(''));
  }
  const names = pieces.end();
  return firsts.map((first, index) => [first, names[index] ?? '']);
}

function* counted<Item>(items: Iterable<Item>, see: () => void): Iterable<Item> {
  for (const item of items) {
    see();
    yield item;
  }
}

/** The last group may be smaller. */
function* inGroups<Item>(items: Iterable<Item>, size: number): Iterable<readonly Item[]> {
  let group: Item[] = [];
  for (const item of items) {
    group.push(item);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
