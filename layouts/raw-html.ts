// Puts HTML that is already written into a page, where making it of elements would cost too much on every page.
import type { VNode } from 'preact';
import { jsxAttr, jsxTemplate } from 'preact/jsx-runtime';

/** HTML as it is; whoever writes it has escaped the texts in it. */
export function rawHtml(html: string): VNode {
  return jsxTemplate([html]);
}

/** 'content', 'a "b"' → 'content="a &quot;b&quot;"'; no text can end its attribute. */
export function attribute(name: string, value: string): string {
  return jsxAttr(name, value) ?? '';
}

/** "a < b & c" → "a &lt; b &amp; c": text between tags. */
export function escaped(text: string): string {
  return special.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : text;
}

const special = /[&<]/;
