// The page of a text that the editor wrote.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderPage } from '../../layouts/render-page.tsx';
import { aSite } from '../site/a-site.ts';

test('marks a gap in its headline, and in what leads to it', () => {
  const page = { slug: 'ueber', title: 'Über [[Name]] & "uns"', body: 'Text' };
  const html = renderPage({ kind: 'text', path: '/ueber/', page }, { ...aSite(), textPages: [page] });
  const marked = 'Über <mark class="unfilled">Name</mark> &amp; „uns“';
  assert.ok(html.includes(`<h1>${marked}</h1>`), html);
  assert.ok(html.includes(`<a href="../ueber/">${marked}</a>`), html);
});
