// What was found wrong in an original, so that a person can see what was done about it.

/** The repair of a stated date that no calendar has, or whose year is not whole. */
export const datesThatAreNone = 'dates that are none';

/** One kind of damage that was mended, or of matter that was left out: { what: "hard line breaks joined", count: 40 }. */
export interface Repair {
  /** For people, in English, the same words for the same thing everywhere. */
  readonly what: string;
  readonly count: number;
}
