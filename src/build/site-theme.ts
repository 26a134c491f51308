// Brings together what an archive has chosen for its look: colours, fonts, a logo.
import type { ArchiveConfig } from '../config/archive-config.ts';
import type { LogoFile, ThemeFiles } from '../content/theme-files.ts';
import { contentName } from '../search/write-packs.ts';
import { derivePalettes } from '../theme/derive-palettes.ts';
import { type FontUse, type ThemeFont, themeCss } from '../theme/theme-css.ts';
import type { GivenStyles } from './bundle.ts';

export interface SiteTheme {
  /** Another one for each other look, by the bytes of the files; "" for the look as it came. */
  readonly name: string;
  readonly styles: GivenStyles;
  readonly logo: LogoFile | undefined;
  /** How the text's font is preloaded: that of the archive's own, none, or as it came. */
  readonly textFont: 'own' | 'named' | 'shipped';
}

/** The theme of settings, and of those of its files that are there; a font whose file is not stays as it came. */
export function siteTheme({ colours, fonts }: Pick<ArchiveConfig, 'colours' | 'fonts'>, files: ThemeFiles): SiteTheme {
  const sources = new Map<string, Uint8Array>();
  const fontFor = (use: FontUse): ThemeFont | undefined => {
    const chosen = fonts?.[use];
    const file = files.fonts[use];
    if (chosen?.kind === 'names') return chosen;
    if (file === undefined) return undefined;
    const source = `${use}-font.woff2`;
    sources.set(source, file.bytes);
    return { kind: 'file', source, isVariable: file.isVariable };
  };
  const text = fontFor('text');
  const palettes = colours && derivePalettes(colours);
  const css = themeCss({ palettes, fonts: { text, interface: fontFor('interface') } });
  const bytes = [...sources.values(), ...(files.logo ? [files.logo.bytes] : [])];
  return {
    name: css === '' && bytes.length === 0 ? '' : contentName([css, ...bytes.map(contentName)].join('\n')),
    styles: { css, files: sources },
    logo: files.logo,
    textFont: text === undefined ? 'shipped' : text.kind === 'file' ? 'own' : 'named',
  };
}
