// What the tagger can say of a word: that a name begins there, that it goes on, or neither.

/** `other` are titles of works, products, events; `derived` are words made of names of places: "Berliner", "deutsche". */
export const taggedTypes = ['PER', 'LOC', 'ORG', 'other', 'derived'] as const;
export type TaggedType = (typeof taggedTypes)[number];

/** No name; then for each type the label of a first word, and that of any further one. */
export const labelCount = 1 + taggedTypes.length * 2;
export const noName = 0;

export function firstLabel(type: TaggedType): number {
  return 1 + taggedTypes.indexOf(type) * 2;
}

export function nextLabel(type: TaggedType): number {
  return firstLabel(type) + 1;
}

export function isFirstLabel(label: number): boolean {
  return label % 2 === 1;
}

/** Undefined for no name. */
export function typeOfLabel(label: number): TaggedType | undefined {
  return label === noName ? undefined : taggedTypes[(label - 1) >> 1];
}

/** A name goes on only behind its own words; `before` is `labelCount` at the start of a sentence. */
export function canFollow(before: number, label: number): boolean {
  if (label === noName || isFirstLabel(label)) return true;
  return before === label || before === label - 1;
}
