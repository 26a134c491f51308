// The rules that an archive's own colours and fonts become.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { derivePalettes } from '../../src/theme/derive-palettes.ts';
import { themeCss } from '../../src/theme/theme-css.ts';

const noFonts = { text: undefined, interface: undefined };

test('is empty where nothing is chosen', () => {
  assert.equal(themeCss({ palettes: undefined, fonts: noFonts }), '');
});

test('sets both schemes whole, so that what is said of light does not shine through in the dark', () => {
  const css = themeCss({ palettes: derivePalettes({ paper: '#ffffff' }), fonts: noFonts });
  assert.equal(css.match(/--paper: #[0-9a-f]{6};/g)?.join(' '), '--paper: #ffffff; --paper: #171512;');
  assert.equal(css.match(/--(?:rule|heat-5): /g)?.length, 5);
});

test('prints tints of the accent, and leaves paper and ink to print.css', () => {
  const [, printed = ''] = themeCss({ palettes: derivePalettes({ accent: '#1c4f8a' }), fonts: noFonts }).split(
    '@media print',
  );
  assert.match(printed, /html:root \{\n {2}--heat-1: /);
  assert.doesNotMatch(printed, /--paper|--ink/);
});

test('names fonts in quotation marks, kinds of fonts without, and ends with a kind', () => {
  const names = (...names: string[]) => ({ kind: 'names', names }) as const;
  const css = themeCss({
    palettes: undefined,
    fonts: { text: names('Georgia', 'serif'), interface: names('Source Sans 3', 'Inter') },
  });
  assert.equal(
    css,
    ':root {\n  --serif: "Georgia", serif;\n  --sans: "Source Sans 3", "Inter", system-ui, sans-serif;\n}',
  );
});

test('says of a variable font that it has all weights, and of any other nothing, so that bold is made of it', () => {
  const file = (isVariable: boolean) => ({ kind: 'file', source: 'text-font.woff2', isVariable }) as const;
  const css = (isVariable: boolean) =>
    themeCss({ palettes: undefined, fonts: { text: file(isVariable), interface: undefined } });
  assert.match(css(true), /font-weight: 100 900;\n {2}font-display: swap;/);
  assert.doesNotMatch(css(false), /font-weight/);
  assert.match(css(false), /src: url\("text-font\.woff2"\) format\("woff2"\);/);
});
