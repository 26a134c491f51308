// What was found wrong in an original, so that a person can see what was done about it.

/** One kind of damage that was mended, or of matter that was left out: { what: "hard line breaks joined", count: 40 }. */
export interface Repair {
  /** For people, in English, the same words for the same thing everywhere. */
  readonly what: string;
  readonly count: number;
}
