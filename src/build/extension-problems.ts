// Says of an archive's extensions that cannot be bundled where they are wrong.
import { join, relative } from 'node:path';
import { packageRoot } from '../package-root.ts';
import type { Problem } from '../problem.ts';

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
