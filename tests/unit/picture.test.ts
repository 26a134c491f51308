// Which pictures may be a logo, and how large they say they are.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMoreThanPicture, pictureOf } from '../../src/content/picture.ts';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));
const zeros = (count: number) => Array<number>(count).fill(0);

const pictures: readonly (readonly [what: string, data: Buffer, expected: ReturnType<typeof pictureOf>])[] = [
  [
    'a PNG',
    bytes([0x89], 'PNG\r\n', [0x1a], '\n', zeros(4), 'IHDR', [0, 0, 1, 0], [0, 0, 0, 64], zeros(8)),
    { kind: 'png', width: 256, height: 64 },
  ],
  [
    'a JPEG with a comment before its frame',
    bytes([0xff, 0xd8, 0xff, 0xfe, 0, 4], 'ab', [0xff, 0xc2, 0, 11, 8, 0, 40, 0, 90], zeros(8)),
    { kind: 'jpg', width: 90, height: 40 },
  ],
  [
    'a WebP with losses',
    bytes('RIFF', zeros(4), 'WEBPVP8 ', zeros(10), [120, 0, 40, 0], zeros(4)),
    { kind: 'webp', width: 120, height: 40 },
  ],
  [
    'a WebP without losses',
    bytes('RIFF', zeros(4), 'WEBPVP8L', zeros(5), [119, 0xc0, 9, 0], zeros(9)),
    { kind: 'webp', width: 120, height: 40 },
  ],
  [
    'a WebP with extensions',
    bytes('RIFF', zeros(4), 'WEBPVP8X', zeros(8), [119, 0, 0, 39, 0, 0], zeros(4)),
    { kind: 'webp', width: 120, height: 40 },
  ],
  [
    'an SVG, by its viewBox',
    bytes('<?xml version="1.0"?>\n<svg width="100%" viewBox="0 0 120.5 40">'),
    { kind: 'svg', width: 120.5, height: 40 },
  ],
  ['an SVG, by its size', bytes("<svg width='120px' height='40'/>"), { kind: 'svg', width: 120, height: 40 }],
  ['an SVG that says no size', bytes('<svg><path/></svg>'), undefined],
  ['a picture without height', bytes('<svg viewBox="0 0 120 0"/>'), undefined],
  ['a picture without an end', bytes('<svg viewBox="0 0 1e999 1"/>'), undefined],
  ['a text', bytes('logo'), undefined],
  ['nothing', bytes(), undefined],
  ['a JPEG that is cut off', bytes([0xff, 0xd8, 0xff, 0xfe, 0xff]), undefined],
];

for (const [what, data, expected] of pictures) {
  test(`tells the size of ${what}`, () => {
    assert.deepEqual(pictureOf(data), expected);
  });
}

for (const content of [
  '<script>alert(1)</script>',
  '<svg:script href="a.js"/>',
  '<rect onclick="alert(1)"/>',
  '<rect fill="red"onload = "alert(1)"/>',
  '<a href="javascript:alert(1)"/>',
  '<foreignObject/>',
  '<!DOCTYPE svg [<!ENTITY a "b">]>',
]) {
  test(`an SVG with ${content} is more than a picture`, () => {
    assert.ok(isMoreThanPicture(Buffer.from(`<svg viewBox="0 0 1 1">${content}</svg>`)));
  });
}

test('an SVG of shapes and words is a picture', () => {
  const svg = '<svg viewBox="0 0 1 1"><title>Description of one = 1</title><path d="M0 0"/></svg>';
  assert.equal(isMoreThanPicture(Buffer.from(svg)), false);
});
