// Reads files with an object of JSON on each line.
import { readFileSync } from 'node:fs';

export function linesOf<Line>(file: string): readonly Line[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line): Line => JSON.parse(line));
}
