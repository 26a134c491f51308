// What archive.yaml may say of looks: colours, fonts, a logo.
import { isColour } from '../theme/colour.ts';
import type { OwnFont } from '../theme/theme-css.ts';
import { complaint, z } from './schema.ts';
import { fileBelow, yesOrNo } from './shape-parts.ts';

const colour = (description: string) =>
  z
    .string()
    .refine(isColour, complaint('is no colour', 'write it as "#1c4f8a", in quotation marks'))
    .meta({ pattern: '^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$', description })
    .optional();

const scheme = {
  accent: colour('Farbe für Verweise, Knöpfe und Marken, als "#1c4f8a"'),
  paper: colour('Farbe des Hintergrunds'),
  ink: colour('Farbe der Schrift'),
};

/** What is left out is made of what is there (src/theme/derive-palettes.ts). */
export const colours = z.strictObject({
  ...scheme,
  dark: z.strictObject(scheme).meta({ description: 'Dieselben Farben für dunkle Bildschirme' }).optional(),
});

const fontFile = fileBelow('woff2');
/** `-apple-system`, `Georgia`, `"Source Sans 3"`: no mark that could end a declaration of CSS. */
const fontName = /^(?<quote>["']?)(?<name>-?[\p{L}\d][\p{L}\d -]*)\k<quote>$/u;

const font = (description: string) =>
  z
    .string()
    .meta({ anyOf: [{ pattern: fontFile.source }, { pattern: '^[A-Za-z0-9\\u00c0-\\uffff ,"\'-]+$' }] })
    .transform((value, context): OwnFont => {
      if (fontFile.test(value)) return { kind: 'file', file: value };
      const names = value.split(',').flatMap((part) => fontName.exec(part.trim())?.groups?.name ?? []);
      if (names.length === value.split(',').length) return { kind: 'names', names: names.map((name) => name.trim()) };
      const hint = 'write fonts/Eigene.woff2, or names of fonts: "Georgia, serif"';
      const message = complaint('is neither a woff2 file in the content folder nor names of fonts', hint);
      context.issues.push({ code: 'custom', message, input: value });
      return z.NEVER;
    })
    .meta({ description })
    .optional();

export const fonts = z.strictObject({
  text: font('Schrift der Texte und Überschriften: eine Datei fonts/Eigene.woff2 oder Namen wie "Georgia, serif"'),
  interface: font('Schrift für Kleines (Daten, Zahlen, Verweise): eine Datei oder Namen von Schriften'),
});

const logoFile = z
  .string()
  .regex(
    fileBelow('svg', 'png', 'jpg', 'jpeg', 'webp'),
    complaint('is no svg, png, jpg or webp in the content folder', 'for example logo.svg'),
  );

/** A file alone stands beside the archive's name; `name: false` puts it in its place. */
export const logo = z.union(
  [
    logoFile.transform((file) => ({ file, name: true })),
    z.strictObject({
      file: logoFile.meta({ description: 'Datei im Inhaltsordner: svg, png, jpg oder webp' }),
      name: yesOrNo('true').meta({ description: 'Ob der Name des Archivs daneben steht; false: nur das Logo' }),
    }),
  ],
  complaint(
    'is no svg, png, jpg or webp in the content folder',
    'for example logo.svg, or { file: logo.svg, name: false }',
  ),
);
