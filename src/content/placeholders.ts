// Finds what the editor of a page still has to fill in: "[[Name und Anschrift]]".
import { oneLine } from '../german/plain-text.ts';
import type { Problem } from '../problem.ts';

// What stands in code is shown as it is, and asks for nothing. Both may go over lines, but end with their paragraph.
const codeOrPlaceholder = /`(?:[^`\n]|\n(?![^\S\n]*\n))*`|\[\[(?<asked>(?:[^[\]\n]|\n(?![^\S\n]*\n))+)\]\]/g;

/** A warning for each placeholder of a file; the site shows them as marked gaps. */
export function findPlaceholders(source: string, shownAs: string): readonly Problem[] {
  return [...source.matchAll(codeOrPlaceholder)].flatMap(({ groups, index }): readonly Problem[] => {
    if (groups?.asked === undefined) return [];
    const line = source.slice(0, index).split('\n').length;
    const what = `"[[${shortened(oneLine(groups.asked))}]]" is still to be filled in`;
    const hint = 'write it in the place of the brackets, or remove them';
    return [{ place: { file: shownAs, line }, what, hint, isWarning: true }];
  });
}

function shortened(text: string): string {
  return text.length <= 50 ? text : `${text.slice(0, 50).trimEnd()} …`;
}
