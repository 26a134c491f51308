// Joins the rows of a long file, of which most are in the file that was there before.

/** What is known of the rows of a file. */
export interface KnownRows {
  /** What each row was made of, in order, and how many bytes it has. */
  readonly keys: readonly string[];
  readonly lengths: readonly number[];
}

export interface RowsOrder {
  readonly head: string;
  readonly between: string;
  readonly end: string;
  /** What each row is made of. */
  readonly keys: readonly string[];
  /** Makes a row. */
  rowAt(index: number): string;
  /** The rows of the file before, if there was one with the same head and the same between. */
  readonly before: KnownRows | undefined;
}

/** Where the parts of the new file go to. */
export interface RowsWriter {
  add(part: Uint8Array): void;
  /** Adds a part of the file before: from one byte to before another. */
  copy(from: number, to: number): void;
}

/** Hands over the parts of a file in order; says how long its rows are. Rows that were there before are not made again. */
export function joinRows(order: RowsOrder, writer: RowsWriter): KnownRows {
  const { head, between, end, keys, rowAt, before } = order;
  const gap = Buffer.from(between);
  const { placeOf, from, to } = placesIn(before, Buffer.byteLength(head), gap.length);
  const lengths: number[] = [];
  let run = noRun;
  const flush = () => {
    if (run.first >= 0) writer.copy(from(run.first), to(run.last));
    run = noRun;
  };
  writer.add(Buffer.from(head));
  for (const [index, key] of keys.entries()) {
    const place = placeOf(key);
    const isNext = place !== undefined && run.first >= 0 && place === run.last + 1;
    if (isNext) run = { first: run.first, last: place };
    else {
      flush();
      if (index > 0) writer.add(gap);
      if (place !== undefined) run = { first: place, last: place };
    }
    if (place !== undefined) {
      lengths.push(to(place) - from(place));
      continue;
    }
    const row = Buffer.from(rowAt(index));
    lengths.push(row.length);
    writer.add(row);
  }
  flush();
  writer.add(Buffer.from(end));
  return { keys, lengths };
}

const noRun = { first: -1, last: -1 };

/** Where rows stand in a file, in bytes. */
function placesIn({ keys, lengths }: KnownRows = { keys: [], lengths: [] }, head: number, gap: number) {
  const places = new Map(keys.map((key, place) => [key, place]));
  let at = head;
  const starts = lengths.map((length) => {
    const start = at;
    at += length + gap;
    return start;
  });
  return {
    placeOf: (key: string) => places.get(key),
    from: (place: number) => starts[place] ?? 0,
    to: (place: number) => (starts[place] ?? 0) + (lengths[place] ?? 0),
  };
}
