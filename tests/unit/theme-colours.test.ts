// Colours that an editor gives: what is mixed of them is legible, whatever they are (WCAG 2.2, 1.4.3: 4.5 to 1).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { colourOf, contrast, hexOf } from '../../src/theme/colour.ts';
import { derivePalettes } from '../../src/theme/derive-palettes.ts';
import { legible } from '../../src/theme/legible.ts';
import { mixed, oklabOf } from '../../src/theme/oklab.ts';
import { type Palette, shippedPalettes } from '../../src/theme/palette.ts';
import { weakColours } from '../../src/theme/weak-colours.ts';

const ratio = (one: string, other: string) => contrast(colourOf(one), colourOf(other));
const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const maybe = fc.option(anyColour, { nil: undefined });
const anyScheme = fc.record({ accent: maybe, paper: maybe, ink: maybe });

test('contrasts as the standard counts them', () => {
  assert.equal(ratio('#000', '#ffffff'), 21);
  assert.equal(ratio('#777777', '#fff').toFixed(2), '4.48');
});

test('knows the values that the article on OKLab gives for pure red, and mixes black and white to its middle grey', () => {
  const red = oklabOf(colourOf('#ff0000')).map((value) => Number(value.toFixed(3)));
  assert.deepEqual(red, [0.628, 0.225, 0.126]);
  assert.equal(hexOf(mixed(colourOf('#000'), colourOf('#fff'), 0.5)), '#636363');
});

test('takes the colours that the style sheet has where none is given', () => {
  const [light = '', dark = ''] = readFileSync('layouts/styles/tokens.css', 'utf8').split('prefers-color-scheme: dark');
  for (const [css, palette] of [
    [light, shippedPalettes.light],
    [dark, shippedPalettes.dark],
  ] as const)
    for (const [name, colour] of Object.entries(palette)) assert.ok(css.includes(`--${name}: ${colour};`), name);
  assert.deepEqual(derivePalettes({}), shippedPalettes);
});

test('leaves light as it came where only dark colours are given', () => {
  const { light, dark } = derivePalettes({ dark: { accent: '#8fd19e' } });
  assert.equal(light, shippedPalettes.light);
  assert.deepEqual([dark.accent, dark.paper, dark.rule], ['#8fd19e', '#171512', '#3b352d']);
});

test('makes the dark accent of the light one: as near as 7 to 1 on dark paper allows', () => {
  const { dark } = derivePalettes({ accent: '#1c4f8a' });
  assert.equal(dark.accent, '#6fa4e6');
  assert.ok(ratio(dark.accent, dark.paper) >= 7);
});

function assertLegible(palette: Palette): void {
  const { paper, ink } = palette;
  assert.ok(ratio(palette['ink-soft'], paper) >= Math.min(4.5, ratio(ink, paper)), 'ink-soft');
  for (const step of ['heat-1', 'heat-2', 'heat-3'] as const) assert.ok(ratio(ink, palette[step]) >= 4.5, step);
  for (const step of ['heat-4', 'heat-5'] as const) assert.ok(ratio(paper, palette[step]) >= 4.5, step);
}

test('whatever is given, ink is legible on the first three tints and paper on the others', () => {
  fc.assert(
    fc.property(anyScheme, anyScheme, (light, dark) => {
      const palettes = derivePalettes({ ...light, dark });
      assertLegible(palettes.light);
      assertLegible(palettes.dark);
    }),
  );
});

test('what is not given is legible on any paper', () => {
  fc.assert(
    fc.property(anyColour, anyColour, (paper, accent) => {
      const { light, dark } = derivePalettes({ paper, dark: { paper: accent } });
      for (const palette of [light, dark])
        for (const name of ['ink', 'ink-soft', 'accent'] as const)
          assert.ok(ratio(palette[name], palette.paper) >= 4.5, name);
    }),
  );
});

test('a colour that is not legible is reported with its ratio, rounded down, and the nearest one that is', () => {
  assert.deepEqual(weakColours({ accent: '#fc0', dark: { ink: '#333', paper: '#000' } }), [
    { scheme: 'light', name: 'accent', colour: '#fc0', paper: '#fbf7ef', ratio: '1.41', nearest: '#8c6e00' },
    { scheme: 'dark', name: 'ink', colour: '#333', paper: '#000000', ratio: '1.66', nearest: '#757575' },
  ]);
  assert.deepEqual(weakColours({ accent: '#1c4f8a', paper: '#fff' }), []);
});

test('the nearest colour is legible, and is the colour itself where that is', () => {
  fc.assert(
    fc.property(anyColour, anyColour, (colour, paper) => {
      const found = legible(colourOf(colour), colourOf(paper), 4.5);
      assert.ok(contrast(found, colourOf(paper)) >= 4.5);
      if (ratio(colour, paper) >= 4.5) assert.equal(hexOf(found), colour);
    }),
  );
});
