// The numbers of a calendar are legible on every tint (WCAG 2.2, 1.4.3: 4.5 to 1), in light, in dark and on paper.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const styles = new URL('../../layouts/styles/', import.meta.url);
const declaration = /--(?<name>[a-z0-9-]+): (?<value>#[0-9a-f]{3,6});/g; // "--ink: #1d1a16;"

function coloursIn(css: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...css.matchAll(declaration)].map(({ groups }) => [groups?.name, groups?.value]));
}

const [light = '', dark = ''] = readFileSync(new URL('tokens.css', styles), 'utf8').split('prefers-color-scheme: dark');
const schemes = {
  light: coloursIn(light),
  dark: coloursIn(dark),
  print: coloursIn(readFileSync(new URL('print.css', styles), 'utf8')),
};
/** As layouts/styles/heat.css puts them. */
const onTint = ['ink', 'ink', 'ink', 'paper', 'paper'];

for (const [scheme, colours] of Object.entries(schemes)) {
  for (const [index, text] of onTint.entries()) {
    const tint = `heat-${index + 1}`;
    test(`${text} is legible on ${tint} in ${scheme} colours`, () => {
      const ratio = contrast(colours[text], colours[tint]);
      assert.ok(ratio >= 4.5, `${ratio.toFixed(2)} to 1`);
    });
  }
}

function contrast(one = '', other = ''): number {
  const [lower = 0, upper = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (upper + 0.05) / (lower + 0.05);
}

/** Relative luminance as WCAG defines it. */
function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(digits.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
