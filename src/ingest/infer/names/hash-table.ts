// Finds numbers among many, fast: a table with open places, filled once.

export interface HashTable {
  /** The place of a number in the list that the table was made of; −1 where it is not there. */
  find(key: number): number;
}

/** `keys` are not negative, and each stands there once. */
export function createHashTable(keys: Int32Array): HashTable {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const mask = size - 1;
  const places = new Int32Array(size).fill(-1);
  for (const [index, key] of keys.entries()) {
    let place = spread(key) & mask;
    while (places[place] !== -1) place = (place + 1) & mask;
    places[place] = index;
  }
  return {
    find: (key) => {
      let place = spread(key) & mask;
      for (;;) {
        const index = places[place] ?? -1;
        if (index === -1 || keys[index] === key) return index;
        place = (place + 1) & mask;
      }
    },
  };
}

function spread(key: number): number {
  const product = Math.imul(key, 0x9e3779b1);
  return product ^ (product >>> 15);
}
