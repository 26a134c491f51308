// Writes the look that an editor has chosen as custom properties of CSS.
import { type Colour, colourOf } from './colour.ts';
import { heatColours } from './derive-palettes.ts';
import type { Palette, Palettes } from './palette.ts';

/** A font that an editor has chosen: a file in the content folder, or names of fonts that readers may have. */
export type OwnFont =
  | { readonly kind: 'file'; readonly file: string }
  /** Letters, digits, spaces and hyphens. */
  | { readonly kind: 'names'; readonly names: readonly string[] };

export type FontUse = 'text' | 'interface';

/** A font with which pages are set. */
export type ThemeFont =
  | Extract<OwnFont, { kind: 'names' }>
  /** `source` is what the style sheet imports; a variable font has its weights in it, others are one weight. */
  | { readonly kind: 'file'; readonly source: string; readonly isVariable: boolean };

export interface Theme {
  /** undefined for the colours as they came. */
  readonly palettes: Palettes | undefined;
  readonly fonts: Readonly<Record<FontUse, ThemeFont | undefined>>;
}

/** Rules of CSS, to stand behind layouts/styles/tokens.css; "" where nothing is chosen. */
export function themeCss({ palettes, fonts }: Theme): string {
  const uses = (['text', 'interface'] as const).flatMap((use) => {
    const font = fonts[use];
    return font === undefined ? [] : [{ use, font }];
  });
  const families = uses.map(({ use, font }) => `--${tokens[use]}: ${familiesOf(use, font)};`);
  const rules = [
    ...uses.map(({ use, font }) => fontFace(use, font)),
    families.length === 0 ? '' : rule(':root', families),
    palettes === undefined ? '' : colourRules(palettes),
  ];
  return rules.filter((text) => text !== '').join('\n');
}

const tokens: Readonly<Record<FontUse, string>> = { text: 'serif', interface: 'sans' };
const ownNames: Readonly<Record<FontUse, string>> = { text: '"Archive Text"', interface: '"Archive Interface"' };
const others: Readonly<Record<FontUse, string>> = { text: 'Georgia, serif', interface: 'system-ui, sans-serif' };
/** CSS Fonts 4, 2.1.2: these are no names but kinds of fonts, and lose their meaning in quotation marks. */
const kinds =
  /^(?:serif|sans-serif|monospace|cursive|fantasy|math|system-ui|ui-(?:serif|sans-serif|monospace|rounded)|-apple-system)$/i;

function familiesOf(use: FontUse, font: ThemeFont): string {
  if (font.kind === 'file') return `${ownNames[use]}, ${others[use]}`;
  const names = font.names.map((name) => (kinds.test(name) ? name : `"${name}"`));
  return font.names.some((name) => kinds.test(name)) ? names.join(', ') : `${names.join(', ')}, ${others[use]}`;
}

function fontFace(use: FontUse, font: ThemeFont): string {
  if (font.kind === 'names') return '';
  return rule('@font-face', [
    `font-family: ${ownNames[use]};`,
    // A font of one weight says none: browsers make its bold letters then.
    ...(font.isVariable ? ['font-weight: 100 900;'] : []),
    'font-display: swap;',
    `src: url("${font.source}") format("woff2");`,
  ]);
}

/** Paper stays white and ink black where pages are printed; the tints of calendars follow the accent there, too. */
function colourRules({ light, dark }: Palettes): string {
  const printed = heatColours(white, black, colourOf(light.accent));
  return [
    rule(':root', declarations(light)),
    `@media (prefers-color-scheme: dark) {\n${rule(':root', declarations(dark))}\n}`,
    // Stronger than what print.css says of the same, which comes later.
    `@media print {\n${rule('html:root', declarations(printed))}\n}`,
  ].join('\n');
}

const [white, black]: readonly [Colour, Colour] = [
  [255, 255, 255],
  [0, 0, 0],
];

function declarations(colours: Partial<Palette>): readonly string[] {
  return Object.entries(colours).map(([name, colour]) => `--${name}: ${colour};`);
}

function rule(selector: string, declarations: readonly string[]): string {
  return `${selector} {\n${declarations.map((line) => `  ${line}\n`).join('')}}`;
}
