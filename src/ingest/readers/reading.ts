// What a reader makes of an original, before anything is inferred.
import type { Metadata } from '../metadata.ts';
import type { Paragraph } from '../paragraph.ts';
import type { Repair } from '../repair.ts';

/** One text of an original. A page or a document holds one, a table or a feed many. */
export interface ReadText {
  /**
   * What tells this text from the others of its file, the same when other texts are put in or taken out: its id, its
   * address, or a hash of it. Undefined where the whole file is one text.
   */
  readonly record: string | undefined;
  /** The line of the file where it begins, from 1. */
  readonly line: number;
  readonly metadata: Metadata;
  readonly paragraphs: readonly Paragraph[];
  /** The body as its author wrote it, where it is markdown already: kept as it is. */
  readonly markdown?: string;
  readonly repairs: readonly Repair[];
}

/** A text that a reader found and cannot take: why, and what to do about it. */
export interface Refusal {
  readonly line: number;
  readonly what: string;
  readonly hint: string;
}

/** All texts of an original in their order, and what could not be read of it. Readers never throw. */
export interface Reading {
  readonly texts: readonly ReadText[];
  readonly refusals: readonly Refusal[];
}

/** A reading of one text and nothing else. */
export function singleText(text: ReadText): Reading {
  return { texts: [text], refusals: [] };
}

/** A reading of nothing. */
export function refusedWhole(line: number, what: string, hint: string): Reading {
  return { texts: [], refusals: [{ line, what, hint }] };
}

/** A reading of a file that has no words, or none from a line on. */
export function noText(line: number): Reading {
  return refusedWhole(line, 'holds no text', 'write a text, or remove the file');
}
