// The files of a new archive: what stands in each; pure.
import { slug } from '../article/slug.ts';
import { changeSettings } from '../config/change-settings.ts';
import { type DeployName, deploys } from './deploy-recipes.ts';

/** What an archive begins with. */
export interface NewArchive {
  /** The name of its folder, by which its package is named. */
  readonly folder: string;
  readonly title: string;
  readonly deploy: DeployName;
  /** How its package.json names this program: "0.1.0", "file:../nachlese-0.1.0.tgz". */
  readonly program: string;
}

/** A file of the archive with its text, or its bytes; some are to be run. */
export interface NewFile {
  readonly path: string;
  readonly text: string | Uint8Array;
  readonly isProgram: boolean;
}

/** Reads a file of the package, by its path below the package's folder. */
export type ReadShipped = (path: string) => string;

/** All files of a new archive, by their paths below its folder. */
export function newArchiveFiles(order: NewArchive, read: ReadShipped): readonly NewFile[] {
  const { title, deploy } = order;
  const { files, steps } = deploys[deploy];
  const template = (name: string) => read(`${templates}/${name}`);
  const plain = {
    'content/archive.yaml': changeSettings(template('archive.yaml'), { title }),
    'content/raw/beispiel.txt': template('example.txt'),
    ...Object.fromEntries(ownPages.map((page) => [`content/pages/${page}`, read(`content/pages/${page}`)])),
    'package.json': packageJson(order),
    'README.md': template('README.md')
      .replace('{{deploy}}', () => steps)
      .replace('{{title}}', () => title), // the last, for it may say anything
    // Under other names, for npm leaves .gitignore out of packages.
    '.gitignore': template('gitignore'),
    '.gitattributes': template('gitattributes'),
  };
  const recipes = Object.entries(files).map(([recipe, path]) => [path, read(`recipes/publish/${recipe}`)] as const);
  return [...Object.entries(plain), ...recipes].map(([path, text]) => ({
    path,
    text,
    isProgram: text.startsWith('#!'),
  }));
}

const templates = 'src/commands/new-archive';
const ownPages = ['barrierefreiheit.md', 'datenschutz.md', 'impressum.md'];

function packageJson({ folder, program }: NewArchive): string {
  const data = {
    name: slug(folder) || 'archiv',
    private: true,
    scripts: {
      build: 'nachlese build',
      dev: 'nachlese dev',
      check: 'nachlese check',
      pack: 'nachlese build --out _portable --zip archiv.zip',
      start: 'nachlese serve --build',
    },
    dependencies: { nachlese: program },
    // It works without; npm would ask about it at each installation.
    allowScripts: { esbuild: false },
  };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
