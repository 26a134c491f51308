// Finds what the editor of a page still has to fill in: "[[Name und Anschrift]]".
import type { Problem } from '../problem.ts';

// What stands in code is shown as it is, and asks for nothing.
const codeOrPlaceholder = /`[^`]*`|\[\[(?<asked>[^[\]]+)\]\]/g;

/** A warning for each placeholder of a file; the site shows them as marked gaps. */
export function findPlaceholders(source: string, shownAs: string): readonly Problem[] {
  return source.split('\n').flatMap((text, index) =>
    [...text.matchAll(codeOrPlaceholder)].flatMap(({ groups }): readonly Problem[] => {
      if (groups?.asked === undefined) return [];
      const what = `"[[${shortened(groups.asked)}]]" is still to be filled in`;
      const hint = 'write it in the place of the brackets, or remove them';
      return [{ place: { file: shownAs, line: index + 1 }, what, hint, isWarning: true }];
    }),
  );
}

function shortened(text: string): string {
  return text.length <= 50 ? text : `${text.slice(0, 50).trimEnd()} …`;
}
