// What an archive adds to the program: the files in "extensions" beside where it is started, never in the content folder.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { isInside, realPath } from '../content/inside.ts';
import { listFiles } from '../content/list-files.ts';
import { asExtension } from '../extend/define.ts';
import type { Extension } from '../extend/extension.ts';
import { type Extensions, type Loaded, noExtensions } from '../extend/loaded.ts';
import { Mistakes } from '../problem.ts';
import { bundleExtensions } from './bundle.ts';
import { addFiles, amongContent, type CodeAndContent, importBundle, placeBelow } from './own-code.ts';

/**
 * Runs the files of `projectDir`/extensions; those in folders below are theirs to import. Asked for again, it runs them again
 * only where one of them has changed. Throws Mistakes for a file that is no extension.
 */
export async function openExtensions({ projectDir, contentDir }: CodeAndContent): Promise<Extensions> {
  const folder = join(realPath(projectDir), 'extensions');
  const { files } = listFiles(folder);
  const entries = files.filter((file) => isEntry.test(file));
  if (entries.length === 0) return noExtensions;
  if (isInside(folder, contentDir)) return { ...noExtensions, problems: [amongContent('extensions')] };
  const state = createHash('sha256');
  addFiles(state, { folder, files });
  const name = state.digest('hex');
  if (last?.name !== name || last.folder !== folder)
    last = { name, folder, extensions: await load(folder, entries, name) };
  return last.extensions;
}

let last: { readonly name: string; readonly folder: string; readonly extensions: Extensions } | undefined;

const isEntry = /^[^/]+(?<!\.d)\.[cm]?[jt]sx?$/; // "tei.ts", not "parts/tei.ts" or "tei.d.ts"

async function load(folder: string, entries: readonly string[], name: string): Promise<Extensions> {
  const bundles = await bundleExtensions(folder, entries);
  const loaded: Loaded<Extension>[] = [];
  for (const [index, entry] of entries.entries()) loaded.push(await loadOne(folder, entry, bundles[index]));
  const inferences = loaded.flatMap(({ extension, ...rest }) =>
    extension.kind === 'inference' ? [{ extension, ...rest }] : [],
  );
  return {
    inferences: inferences.length === 0 ? undefined : { all: inferences, version: name.slice(0, 8) },
    readers: loaded.flatMap(({ extension, ...rest }) => (extension.kind === 'reader' ? [{ extension, ...rest }] : [])),
    pageKinds: loaded.flatMap(({ extension, ...rest }) =>
      extension.kind === 'page-kind' ? [{ extension, ...rest }] : [],
    ),
    problems: [],
  };
}

async function loadOne(
  folder: string,
  entry: string,
  bundle: Uint8Array = new Uint8Array(),
): Promise<Loaded<Extension>> {
  const file = `extensions/${entry}`;
  const placeOf = (error: unknown) => placeBelow(folder, error) ?? { file, line: 1 };
  const extension = await extensionIn(bundle).catch((error: unknown) => {
    const what = error instanceof Error ? error.message : String(error);
    throw new Mistakes([{ place: placeOf(error), what, hint: 'mend it, or remove the file' }]);
  });
  if (extension !== undefined) return { extension, file, placeOf };
  const hint = 'write export default defineReader({ … }), defineInference or definePageKind (docs/extending.md)';
  throw new Mistakes([{ place: { file, line: 1 }, what: 'is no extension', hint }]);
}

async function extensionIn(bundle: Uint8Array): Promise<Extension | undefined> {
  return asExtension((await importBundle<{ readonly default?: unknown }>('extension.mjs', bundle)).default);
}
