// Which pages have a picture beside links to them, and what their heads say of it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { homeTags } from '../../layouts/metadata/home-metadata.ts';
import { shareImageTags } from '../../layouts/metadata/share-image-tags.ts';
import { planShareImages } from '../../layouts/share-image/plan-share-images.ts';
import { arrangeArchive } from '../../src/article/archive.ts';
import { aSite } from '../site/a-site.ts';
import { anArticle } from './an-article.ts';

const archive = arrangeArchive([anArticle({ slug: 'eins' }), anArticle({ slug: 'zwei' })]);

function pathsFor(settings: string): readonly string[] {
  const { config, typeset } = aSite(settings);
  return planShareImages(archive, config, typeset).map(({ path }) => path);
}

const plans: readonly (readonly [title: string, settings: string, paths: readonly string[]])[] = [
  [
    'the archive and each article',
    'url: https://a.example/',
    ['/vorschau/archiv.png', '/vorschau/artikel/eins.png', '/vorschau/artikel/zwei.png'],
  ],
  [
    'each article up to the size that archive.yaml sets',
    'url: https://a.example/\nshareImages: 2',
    ['/vorschau/archiv.png', '/vorschau/artikel/eins.png', '/vorschau/artikel/zwei.png'],
  ],
  ['no article above it', 'url: https://a.example/\nshareImages: 1', ['/vorschau/archiv.png']],
  ['nothing where none are wanted', 'url: https://a.example/\nshareImages: 0', []],
  ['nothing where the address of the site is not known', '', []],
];

for (const [title, settings, paths] of plans) {
  test(`plans pictures for ${title}`, () => {
    assert.deepEqual(pathsFor(settings), paths);
  });
}

const site = {
  ...aSite('url: https://a.example/pfad/'),
  shareImages: new Map([['/' as const, { path: '/vorschau/archiv.png' as const, inWords: 'Prüfarchiv' }]]),
};

test('names a picture by its whole address, with size, type and words', () => {
  assert.deepEqual(shareImageTags('/', site), [
    { property: 'og:image', content: 'https://a.example/pfad/vorschau/archiv.png' },
    { property: 'og:image:type', content: 'image/png' },
    { property: 'og:image:width', content: '1200' },
    { property: 'og:image:height', content: '630' },
    { property: 'og:image:alt', content: 'Prüfarchiv' },
    { name: 'twitter:card', content: 'summary_large_image' },
  ]);
});

test('says nothing of a picture that is not there', () => {
  assert.deepEqual(shareImageTags('/artikel/eins.html', site), []);
});

test('says of the front page what it is', () => {
  const content = (property: string) => homeTags(site).find((tag) => tag.property === property)?.content;
  assert.equal(content('og:type'), 'website');
  assert.equal(content('og:title'), 'Prüfarchiv');
  assert.equal(content('og:url'), 'https://a.example/pfad/');
});
