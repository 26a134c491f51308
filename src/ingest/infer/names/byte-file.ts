// Writes whole numbers as few bytes, and reads them back.

/** Of numbers below 2³¹ seven bits to a byte, the lowest first; the eighth says that more follow. */
export class ByteWriter {
  private readonly found: number[] = [];

  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.found.push((rest & 127) | 128);
      rest >>= 7;
    }
    this.found.push(rest);
  }

  signed(value: number): void {
    this.number(value < 0 ? -2 * value - 1 : 2 * value);
  }

  bytes(values: Uint8Array): void {
    for (const value of values) this.found.push(value);
  }

  /** Of numbers in order: how many there are, then the step from each to the next. */
  ascending(values: Int32Array): void {
    this.number(values.length);
    let before = 0;
    for (const value of values) {
      this.number(value - before);
      before = value;
    }
  }

  written(): Uint8Array {
    return Uint8Array.from(this.found);
  }
}

/** Reads zeros behind the end. */
export class ByteReader {
  private readonly source: Uint8Array;
  private at = 0;

  constructor(source: Uint8Array) {
    this.source = source;
  }

  byte(): number {
    return this.source[this.at++] ?? 0;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  signed(): number {
    const value = this.number();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  bytes(count: number): Uint8Array {
    this.at += count;
    return this.source.slice(this.at - count, this.at);
  }

  ascending(): Int32Array {
    const values = new Int32Array(this.number());
    let before = 0;
    for (let index = 0; index < values.length; index++) {
      before += this.number();
      values[index] = before;
    }
    return values;
  }
}
