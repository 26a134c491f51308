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

test('says in which language a page is, where it is not that of the interface, and leaves its marks', () => {
  const page = { slug: 'about', title: 'The "archive"', language: 'en', body: 'Ask "us": [[Your "name"]]' };
  const html = renderPage({ kind: 'text', path: '/about/', page }, { ...aSite(), textPages: [page] });
  assert.ok(html.includes('<h1 lang="en">The &quot;archive&quot;</h1>'), html);
  assert.ok(html.includes('<div class="text" lang="en">'), html);
  assert.ok(html.includes('<a href="../about/" lang="en">The &quot;archive&quot;</a>'), html);
  assert.ok(html.includes('<mark class="unfilled">Your &quot;name&quot;</mark>'), html);
});
