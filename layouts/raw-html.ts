// Puts HTML that is already written into a page, where no element may stand around it: in the head.
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
