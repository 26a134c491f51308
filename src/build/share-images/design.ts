// Names the design of pictures: another one makes every picture anew.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../package-root.ts';
import type { Palette } from '../../theme/palette.ts';

const ownCode = ['layouts/share-image', 'src/build/share-images'];
const libraries = ['@fontsource/source-serif-4', '@resvg/resvg-wasm', 'opentype.js'];

/** The hash of all code that has a part in how pictures look, of their colours, and of the versions of the libraries. */
export function designOfImages(palette: Palette): string {
  const hash = createHash('sha256');
  for (const folder of ownCode) {
    for (const name of readdirSync(join(packageRoot, folder)).sort()) {
      hash.update(name).update(readFileSync(join(packageRoot, folder, name)));
    }
  }
  const { dependencies }: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(packageRoot, 'package.json'), 'utf8'),
  );
  for (const library of libraries) hash.update(`${library} ${dependencies[library]}`);
  return hash.update(JSON.stringify(palette)).digest('hex');
}
