// Reads the files that archive.yaml names for the look of the site: fonts and a logo.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ArchiveConfig, ReadConfig } from '../config/archive-config.ts';
import type { Problem } from '../problem.ts';
import type { FontUse } from '../theme/theme-css.ts';
import { attempt } from './attempt.ts';
import { isInside } from './inside.ts';
import { isMoreThanPicture, type Picture, pictureOf } from './picture.ts';
import { fontOf } from './woff2.ts';

export interface FontFile {
  readonly bytes: Uint8Array;
  readonly isVariable: boolean;
}

export interface LogoFile extends Picture {
  readonly bytes: Uint8Array;
}

/** Those that are named and can be used. */
export interface ThemeFiles {
  readonly fonts: Readonly<Record<FontUse, FontFile | undefined>>;
  readonly logo: LogoFile | undefined;
}

export interface ReadThemeFiles extends ThemeFiles {
  readonly problems: readonly Problem[];
}

/** A file that is missing, or is not what it should be, is left out and reported at its line. */
export function readThemeFiles(contentDir: string, { value: config, placeOf }: ReadConfig): ReadThemeFiles {
  const problems: Problem[] = [];
  const readAt = <Value>(path: readonly string[], file: string, parse: (bytes: Uint8Array) => Value | Mistake) => {
    const found = readInside(contentDir, file, parse);
    if (!(found instanceof Mistake)) return found;
    problems.push({ place: placeOf(path), what: `${path.join('.')} ${file} ${found.what}`, hint: found.hint });
    return undefined;
  };
  const font = (use: FontUse) => {
    const chosen = config?.fonts?.[use];
    return chosen?.kind === 'file' ? readAt(['fonts', use], chosen.file, parseFont) : undefined;
  };
  const fonts = { text: font('text'), interface: font('interface') };
  const logo = logoOf(config, (file) => readAt(['logo'], file, parseLogo));
  return { fonts, logo, problems };
}

function logoOf(config: ArchiveConfig | undefined, read: (file: string) => LogoFile | undefined): LogoFile | undefined {
  return config?.logo && read(config.logo.file);
}

class Mistake {
  readonly what: string;
  readonly hint: string;
  constructor(what: string, hint: string) {
    this.what = what;
    this.hint = hint;
  }
}

const asFile = 'put the file into the content folder, or remove the line';

function readInside<Value>(
  contentDir: string,
  file: string,
  parse: (bytes: Uint8Array) => Value | Mistake,
): Value | Mistake {
  const path = join(contentDir, file);
  const stat = attempt(() => statSync(path));
  if (stat instanceof Error) return new Mistake('is not there', asFile);
  if (!isInside(path, contentDir)) return new Mistake('is a link that leads out of the content folder', asFile);
  // To read a pipe would wait for whoever fills it.
  if (!stat.isFile()) return new Mistake('is no file', asFile);
  const bytes = attempt(() => readFileSync(path));
  return bytes instanceof Error ? new Mistake(`cannot be read (${bytes.message})`, 'make it readable') : parse(bytes);
}

function parseFont(bytes: Uint8Array): FontFile | Mistake {
  const font = fontOf(bytes);
  const hint = 'convert the font to woff2, or write names of fonts: "Georgia, serif"';
  return font === undefined ? new Mistake('is no woff2 font', hint) : { ...font, bytes };
}

function parseLogo(bytes: Uint8Array): LogoFile | Mistake {
  const picture = pictureOf(bytes);
  if (picture === undefined) {
    return new Mistake(
      'is no svg, png, jpg or webp that says how large it is',
      'export it again; an SVG needs a viewBox',
    );
  }
  if (picture.kind === 'svg' && isMoreThanPicture(bytes)) {
    return new Mistake('holds more than a picture (a script, or another document)', 'export it as a plain SVG');
  }
  return { ...picture, bytes };
}
