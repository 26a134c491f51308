// Says briefly what something is made of, so that a build can tell whether what it would write is there already.

/** 16 hexadecimal digits, the same for equal values. Throws a TypeError for what is not plain data. */
export type FingerprintOf = (value: unknown) => string;

/**
 * Takes the fingerprints of plain data: texts, numbers, lists, objects with their members in order; a member that is
 * undefined is none, as in JSON. `known` are objects whose fingerprint somebody has already, for thousands of values hold
 * the same articles. The two halves are mixed as in cyrb53 (Bryc, public domain): no protection against forgers, but
 * against chance. Makes no objects on the way: a site has millions of members.
 */
export function createFingerprints(known: ReadonlyMap<object, string>): FingerprintOf {
  const names = new Map<string, number>(); // of members: there are few
  const shared = new Map<object, readonly [number, number]>();
  // What has been added so far, in two halves of 32 bits.
  let [first, second] = start;

  function addNumber(number: number): void {
    first = Math.imul(first ^ number, 0x9e3779b1);
    second = Math.imul(second ^ number, 0x5f356495);
    first ^= first >>> 15;
  }

  function addText(text: string): void {
    addNumber(text.length);
    let [one, other] = [first, second];
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      one = Math.imul(one ^ code, 0x9e3779b1);
      other = Math.imul(other ^ code, 0x5f356495);
    }
    first = one ^ (one >>> 16);
    second = other ^ (other >>> 13);
  }

  function addName(name: string): void {
    let number = names.get(name);
    if (number === undefined) {
      const [one, other] = [first, second];
      [first, second] = start;
      addText(name);
      number = first ^ second;
      names.set(name, number);
      [first, second] = [one, other];
    }
    addNumber(number);
  }

  function addObject(object: object): void {
    const fingerprint = known.get(object);
    if (fingerprint !== undefined) addText(fingerprint);
    else if (Array.isArray(object)) (object.length < longList ? addItems : addLongList)(object);
    else if (object instanceof Map) addItems([...object]);
    else addMembers(object);
  }

  function addMembers(object: object): void {
    addNumber(kinds.object);
    for (const name in object) {
      const value: unknown = object[name as keyof typeof object];
      if (value === undefined) continue;
      addName(name);
      add(value);
    }
    addNumber(kinds.end);
  }

  /** It may be part of many values. */
  function addLongList(list: readonly unknown[]): void {
    const [one, other] = [first, second];
    let halves = shared.get(list);
    if (halves === undefined) {
      [first, second] = start;
      addItems(list);
      halves = [first, second];
      shared.set(list, halves);
    }
    [first, second] = [one, other];
    addNumber(halves[0]);
    addNumber(halves[1]);
  }

  function addItems(list: readonly unknown[]): void {
    addNumber(kinds.list);
    addNumber(list.length);
    for (const item of list) add(item);
  }

  function add(value: unknown): void {
    if (typeof value === 'string') addText(value);
    else if (typeof value === 'number') addAnyNumber(value);
    else if (typeof value === 'boolean') addNumber(value ? kinds.yes : kinds.no);
    else if (value === undefined || value === null) addNumber(kinds.nothing);
    else if (typeof value === 'object') addObject(value);
    else throw new TypeError(`a ${typeof value} has no fingerprint`);
  }

  function addAnyNumber(number: number): void {
    addNumber(kinds.number);
    if (Number.isInteger(number) && Math.abs(number) < 2 ** 31) addNumber(number);
    else addText(String(number));
  }

  return (value) => {
    [first, second] = start;
    add(value);
    return digits(mixed(first, second)) + digits(mixed(second, first));
  };
}

const start: readonly [number, number] = [0x2545f491, 0x41c6ce57];

/** So that a text is no list, and nothing is no 0. */
const kinds = { object: 1, end: 2, list: 3, number: 4, yes: 5, no: 6, nothing: 7 };
const longList = 16; // long enough to be remembered, for many values may hold it

function mixed(one: number, other: number): number {
  const half = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  return (half ^ (half >>> 16)) >>> 0;
}

function digits(half: number): string {
  return half.toString(16).padStart(8, '0');
}
