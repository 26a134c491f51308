// Says of an archive's own code that cannot be bundled where it is wrong: what esbuild says, as problems.
import { join, relative } from 'node:path';
import { packageRoot } from '../package-root.ts';
import { type Problem, printProblem } from '../problem.ts';

/** What esbuild says; the path is one below the package's folder. */
interface Message {
  readonly text: string;
  readonly location: { readonly file: string; readonly line: number } | null;
}

/** Those below the folder of the extensions; what is wrong in what they import from elsewhere stands where they do. */
export function extensionProblems(messages: readonly Message[], folder: string): readonly Problem[] {
  return messages.flatMap(({ text, location }): readonly Problem[] => {
    if (location === null) return [];
    const file = relative(folder, join(packageRoot, location.file));
    if (file.startsWith('..')) return [];
    const what = text.replace(/ in "[^"]{1,1000}" (?=for import)/, ' '); // a path of the program's
    const place = { file: `extensions/${file}`, line: location.line };
    return [{ place, what, hint: 'mend it, or remove the file' }];
  });
}

/** The mistakes that are those of own layouts; other ones are ours. */
export function layoutProblems(errors: readonly Message[], own: string): readonly Problem[] {
  const nameOf = (path: string) => relative(own, join(packageRoot, path));
  const problems = errors.flatMap(({ text, location }): readonly Problem[] => {
    const lacking = /^No matching export in "(?<path>.+)" for import "(?<name>.+)"$/.exec(text)?.groups;
    const file = nameOf(lacking?.path ?? location?.file ?? '');
    if (location === null || file.startsWith('..')) return [];
    const place = { file: `layouts/${file}`, line: lacking === undefined ? location.line : 1 };
    const wanted = lacking && `has no "${lacking.name}", which other layouts import from it`;
    return [
      {
        place,
        what: wanted ?? text,
        hint: 'mend it, or remove the file: the layout that came with Nachlese is used then',
      },
    ];
  });
  return [...new Map(problems.map((problem) => [printProblem(problem), problem])).values()];
}
