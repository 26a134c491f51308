// The editor's words of sections, ready to look for, and the state they are in: with another one, sections are found anew.
import { createHash } from 'node:crypto';
import type { SectionWords } from '../config/sections-shape.ts';
import { createSectionFinder, type SectionFinder } from './infer/topics/sections.ts';

export interface SectionSearch {
  readonly find: SectionFinder;
  /** "1-3f9a0c27"; the same for the same words and rules. Undefined where there are no sections. */
  readonly version: string | undefined;
}

/** To be raised when the same words find another section than before. */
const rules = 1;

export function sectionSearch(lists: readonly SectionWords[]): SectionSearch {
  const hash = createHash('sha256').update(JSON.stringify(lists)).digest('hex').slice(0, 8);
  return { find: createSectionFinder(lists), version: lists.length === 0 ? undefined : `${rules}-${hash}` };
}
