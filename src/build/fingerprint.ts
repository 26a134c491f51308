// Says briefly what something is made of, so that a build can tell whether what it would write is there already.

/** 16 hexadecimal digits, the same for equal values. Throws a TypeError for what is not plain data. */
export type FingerprintOf = (value: unknown) => string;

/** Two halves of 32 bits. */
type Halves = [first: number, second: number];

/**
 * Takes the fingerprints of plain data: texts, numbers, lists, objects with their members in order; a member that is
 * undefined is none, as in JSON. `known` are objects
 * whose fingerprint somebody has already, for thousands of values hold the same articles. The two halves are mixed as in
 * cyrb53 (Bryc, public domain): no protection against forgers, but against chance.
 */
export function createFingerprints(known: ReadonlyMap<object, string>): FingerprintOf {
  const names = new Map<string, number>(); // of members: there are few
  const shared = new Map<object, Halves>();

  function addNumber(number: number, into: Halves): void {
    into[0] = Math.imul(into[0] ^ number, 0x9e3779b1);
    into[1] = Math.imul(into[1] ^ number, 0x5f356495);
    into[0] ^= into[0] >>> 15;
  }

  function addText(text: string, into: Halves): void {
    addNumber(text.length, into);
    let [first, second] = into;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      first = Math.imul(first ^ code, 0x9e3779b1);
      second = Math.imul(second ^ code, 0x5f356495);
    }
    into[0] = first ^ (first >>> 16);
    into[1] = second ^ (second >>> 13);
  }

  function nameNumber(name: string): number {
    const number = names.get(name);
    if (number !== undefined) return number;
    const halves = started();
    addText(name, halves);
    names.set(name, halves[0] ^ halves[1]);
    return halves[0] ^ halves[1];
  }

  function addObject(object: object, into: Halves): void {
    const fingerprint = known.get(object);
    if (fingerprint !== undefined) addText(fingerprint, into);
    else if (Array.isArray(object)) addList(object, into);
    else if (object instanceof Map) addList([...object], into);
    else addMembers(object, into);
  }

  function addMembers(object: object, into: Halves): void {
    addNumber(kinds.object, into);
    for (const [name, value] of Object.entries(object)) {
      if (value === undefined) continue;
      addNumber(nameNumber(name), into);
      add(value, into);
    }
    addNumber(kinds.end, into);
  }

  function addList(list: readonly unknown[], into: Halves): void {
    const before = shared.get(list);
    const halves = before ?? started();
    if (before === undefined) {
      addNumber(kinds.list, halves);
      for (const item of list) add(item, halves);
      if (list.length >= longList) shared.set(list, halves);
    }
    addNumber(list.length, into);
    addNumber(halves[0], into);
    addNumber(halves[1], into);
  }

  function add(value: unknown, into: Halves): void {
    if (typeof value === 'string') addText(value, into);
    else if (typeof value === 'number') addAnyNumber(value, into);
    else if (typeof value === 'boolean') addNumber(value ? kinds.yes : kinds.no, into);
    else if (value === undefined || value === null) addNumber(kinds.nothing, into);
    else if (typeof value === 'object') addObject(value, into);
    else throw new TypeError(`a ${typeof value} has no fingerprint`);
  }

  function addAnyNumber(number: number, into: Halves): void {
    addNumber(kinds.number, into);
    if (Number.isInteger(number) && Math.abs(number) < 2 ** 31) addNumber(number, into);
    else addText(String(number), into);
  }

  return (value) => {
    const halves = started();
    add(value, halves);
    return digits(mixed(halves[0], halves[1])) + digits(mixed(halves[1], halves[0]));
  };
}

/** So that a text is no list, and nothing is no 0. */
const kinds = { object: 1, end: 2, list: 3, number: 4, yes: 5, no: 6, nothing: 7 };
const longList = 16; // long enough to be remembered, for many values may hold it

function started(): Halves {
  return [0x2545f491, 0x41c6ce57];
}

function mixed(one: number, other: number): number {
  const half = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  return (half ^ (half >>> 16)) >>> 0;
}

function digits(half: number): string {
  return half.toString(16).padStart(8, '0');
}
