// Pictures beside links: drawn once, kept between builds, and never a reason for a build to fail.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { drawableImage } from '../../layouts/share-image/drawable-image.ts';
import type { PlannedShareImage } from '../../layouts/share-image/plan-share-images.ts';
import type { OpenPainter } from '../../src/build/share-images/write-share-images.ts';
import { writeShareImages } from '../../src/build/share-images/write-share-images.ts';
import { printProblem } from '../../src/problem.ts';
import { type Palette, shippedPalettes } from '../../src/theme/palette.ts';
import { aNewSite } from './a-new-site.ts';
import { plainTypefaces } from './a-typeface.ts';
import { anArticle } from './an-article.ts';
import { temporaryFolder } from './temporary-folder.ts';

const silent = () => {};

function planned(slug: string, headline: string): PlannedShareImage {
  return {
    page: `/artikel/${slug}.html`,
    path: `/vorschau/artikel/${slug}.png`,
    image: { above: 'Archiv', headline, below: '', foot: '' },
    article: anArticle({ slug }),
  };
}

/** A painter that writes headlines instead of pictures, and remembers them. */
function aPainter() {
  const painted: string[] = [];
  const open: OpenPainter = async () => ({
    paint: (image) => {
      painted.push(image.headline);
      if (image.headline === 'leer') return undefined;
      if (image.headline === 'kaputt') throw new Error('no ink');
      return Buffer.from(image.headline);
    },
    drawn: (image) => drawableImage(image, plainTypefaces),
  });
  return { painted, open };
}

function folders(context: TestContext) {
  const folder = temporaryFolder(context);
  const [content, site] = [join(folder, 'content'), join(folder, 'site')];
  mkdirSync(content);
  const cached = () => {
    const cache = join(content, '.nachlese/share-images');
    return existsSync(cache) ? readdirSync(cache) : [];
  };
  const write = (images: readonly PlannedShareImage[], open: OpenPainter, palette?: Palette) => {
    rmSync(site, { recursive: true, force: true });
    return writeShareImages(images, { contentDir: content, palette }, aNewSite(site), silent, open);
  };
  const inSite = (slug: string) => readFileSync(join(site, `vorschau/artikel/${slug}.png`), 'utf8');
  return { content, cached, write, inSite };
}

test('writes each picture to its place and says whose it is', async (context) => {
  const { write, inSite } = folders(context);
  const { images, problems } = await write([planned('eins', 'Eins'), planned('zwei', 'Zwei')], aPainter().open);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    [...images],
    [
      ['/artikel/eins.html', { path: '/vorschau/artikel/eins.png', inWords: 'Eins – Archiv' }],
      ['/artikel/zwei.html', { path: '/vorschau/artikel/zwei.png', inWords: 'Zwei – Archiv' }],
    ],
  );
  assert.deepEqual([inSite('eins'), inSite('zwei')], ['Eins', 'Zwei']);
});

test('says no more in words than what is drawn, also of a picture that was drawn before', async (context) => {
  const { write } = folders(context);
  const pictures = [planned('gipfel', 'قمة'), planned('fest', '🎉'), planned('tanz', '🎉 Tanz')];
  for (const turn of ['first', 'again']) {
    const { images } = await write(pictures, aPainter().open);
    assert.deepEqual(
      [...images.values()].map(({ inWords }) => inWords),
      ['Archiv', 'Archiv', 'Tanz – Archiv'],
      turn,
    );
  }
});

test('draws again what has changed, and nothing else', async (context) => {
  const { write, inSite, cached } = folders(context);
  await write([planned('eins', 'Eins'), planned('zwei', 'Zwei')], aPainter().open);
  const { painted, open } = aPainter();
  await write([planned('eins', 'Eins'), planned('zwei', 'Zwei, neu')], open);
  assert.deepEqual(painted, ['Zwei, neu']);
  assert.deepEqual([inSite('eins'), inSite('zwei')], ['Eins', 'Zwei, neu']);
  assert.equal(cached().length, 2);
});

test('does not even load what draws when nothing has changed', async (context) => {
  const { write } = folders(context);
  await write([planned('eins', 'Eins')], aPainter().open);
  const { images } = await write([planned('eins', 'Eins')], () => Promise.reject(new Error('loaded')));
  assert.equal(images.size, 1);
});

test('shares one picture between articles in which the same stands', async (context) => {
  const { write, inSite, cached } = folders(context);
  const { painted, open } = aPainter();
  await write([planned('eins', 'Gleich'), planned('zwei', 'Gleich')], open);
  assert.deepEqual(painted, ['Gleich']);
  assert.deepEqual([inSite('eins'), inSite('zwei')], ['Gleich', 'Gleich']);
  assert.equal(cached().length, 1);
});

test('removes pictures that no page has any more, and no file of anybody else', async (context) => {
  const { write, cached, content } = folders(context);
  await write([planned('eins', 'Eins')], aPainter().open);
  writeFileSync(join(content, '.nachlese/share-images/notes.txt'), 'mine');
  await write([], aPainter().open);
  assert.deepEqual(cached(), ['notes.txt']);
});

test('keeps pictures out of Git', async (context) => {
  const { write, content } = folders(context);
  await write([planned('eins', 'Eins')], aPainter().open);
  assert.equal(readFileSync(join(content, '.nachlese/.gitignore'), 'utf8'), '*\n');
});

test('goes on without a place to keep pictures', async (context) => {
  const { write, inSite, content } = folders(context);
  writeFileSync(join(content, '.nachlese'), 'a file');
  const { images } = await write([planned('eins', 'Eins')], aPainter().open);
  assert.equal(images.size, 1);
  assert.equal(inSite('eins'), 'Eins');
});

test('warns of a picture that cannot be drawn, and draws the others', async (context) => {
  const { write, content } = folders(context);
  const { images, problems } = await write([planned('eins', 'kaputt'), planned('zwei', 'Zwei')], aPainter().open);
  assert.deepEqual([...images.keys()], ['/artikel/zwei.html']);
  assert.deepEqual(problems.map(printProblem), [
    `${content}/articles/eins.md:1  warning: the picture that is shown beside links cannot be drawn: no ink  → the page is complete without it; a line "shareImages: 0" in archive.yaml asks for none`,
  ]);
});

test('warns once where nothing can be drawn', async (context) => {
  const { write } = folders(context);
  const images = [planned('eins', 'Eins'), planned('zwei', 'Zwei')];
  const { problems } = await write(images, () => Promise.reject(new Error('no WebAssembly')));
  assert.equal(problems.length, 1);
});

test('has no picture of a text without shapes', async (context) => {
  const { write } = folders(context);
  const { images, problems } = await write([planned('eins', 'leer')], aPainter().open);
  assert.deepEqual([images.size, problems.length], [0, 0]);
});

test('draws a picture again in other colours', async (context) => {
  const { write } = folders(context);
  const { painted, open } = aPainter();
  const { light } = shippedPalettes;
  for (const palette of [undefined, light, { ...light, accent: '#1c4f8a' }])
    await write([planned('eins', 'Eins')], open, palette);
  assert.deepEqual(painted, ['Eins', 'Eins']);
});
