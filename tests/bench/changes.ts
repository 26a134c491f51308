// What happens to an archive between two builds.
import { appendFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type GeneratedArticle, generateArticle, writeArticle } from './generate.ts';

export interface Change {
  readonly name: string;
  /** Options of the build behind it. */
  readonly options: readonly string[];
  /** Changes an archive of so many articles. */
  apply(content: string, size: number): void;
}

const fileOf = (content: string, { file }: GeneratedArticle) => join(content, 'articles', file);
const inTheMiddle = (size: number) => generateArticle(Math.floor(size / 2));

/** One after another, each on what the one before has left. */
export const changes: readonly Change[] = [
  { name: 'cold', options: ['--clean'], apply() {} },
  { name: 'nothing changed', options: [], apply() {} },
  { name: 'one added', options: [], apply: (content, size) => void writeArticle(content, generateArticle(size)) },
  {
    name: 'one edited',
    options: [],
    apply: (content, size) =>
      appendFileSync(fileOf(content, inTheMiddle(size)), '\nDas teilte die Stadt am Abend mit.\n'),
  },
  {
    name: 'one renamed',
    options: [],
    apply(content, size) {
      const file = fileOf(content, inTheMiddle(size));
      renameSync(file, file.replace(/\.md$/, '-neu.md'));
    },
  },
  { name: 'one deleted', options: [], apply: (content, size) => rmSync(fileOf(content, generateArticle(size - 1))) },
];
