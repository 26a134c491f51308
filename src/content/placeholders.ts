// Finds what the editor of a page still has to fill in: "[[Name und Anschrift]]".
import { oneLine } from '../german/plain-text.ts';
import type { Problem } from '../problem.ts';

// What stands in code is shown as it is, and asks for nothing. Both may go over lines, but end with their paragraph.
const codeOrPlaceholder = /`(?:[^`\n]|\n(?![^\S\n]*\n))*`|\[\[(?<asked>(?:[^[\]\n]|\n(?![^\S\n]*\n))+)\]\]/g;

/** A warning about all placeholders of a file, with the lines they are in; the site shows each as a marked gap. */
export function findPlaceholders(source: string, shownAs: string): readonly Problem[] {
  const gaps = [...source.matchAll(codeOrPlaceholder)].flatMap(({ groups, index }) =>
    groups?.asked === undefined ? [] : [{ asked: groups.asked, line: source.slice(0, index).split('\n').length }],
  );
  const [first] = gaps;
  if (first === undefined) return [];
  const shown = `"[[${shortened(oneLine(first.asked))}]]"`;
  const lines = [...new Set(gaps.map(({ line }) => line))].join(', ');
  const what =
    gaps.length === 1
      ? `${shown} is still to be filled in`
      : `${shown} and ${gaps.length - 1} more are still to be filled in (lines ${lines})`;
  const hint = 'write it in the place of the brackets, or remove them';
  return [{ place: { file: shownAs, line: first.line }, what, hint, isWarning: true }];
}

function shortened(text: string): string {
  return text.length <= 50 ? text : `${text.slice(0, 50).trimEnd()} …`;
}
