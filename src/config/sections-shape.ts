// The words by which an editor lets texts find their section; in archive.yaml, or in a sections.yaml of their own.
import { z } from './schema.ts';
import { text } from './shape-parts.ts';

/** "Sport" and its words, as the editor wrote them. */
export interface SectionWords {
  readonly section: string;
  readonly words: readonly string[];
}

/** How many different words of a list a text must have; fewer could be those of any section. */
export const fewestWords = 4;

/** "Sport: [Trainer, Tor, -spiel, Fußball-]" */
export const sections = z
  .record(text, z.array(text))
  .transform((lists): readonly SectionWords[] => Object.entries(lists).map(([section, words]) => ({ section, words })));
