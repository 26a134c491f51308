// How much a block speaks for being the article's text: sentences count, links and labels do not.
import type { Paragraph } from '../../../paragraph.ts';

/** Its length where it is running text, a little where it is a label, nothing where it is made of links. */
export function textWeight({ kind, text, links }: Paragraph): number {
  if (kind === 'heading') return 0;
  const linked = linkShare({ text, links });
  if (linked > 0.6) return 0;
  return text.length * (1 - linked) * (isRunningText(text) ? 1 : 0.1);
}

/** From 0 to 1: how much of a text is words of links. */
export function linkShare({ text, links }: Pick<Paragraph, 'text' | 'links'>): number {
  return links.reduce((sum, { start, end }) => sum + end - start, 0) / Math.max(1, text.length);
}

/** Whether a text has sentences: "Es regnet seit drei Tagen, und kein Ende ist in Sicht." */
export function isRunningText(text: string): boolean {
  return text.length >= 40 && (sentenceEnd.test(text) || text.length > 160);
}

const sentenceEnd = /[.!?…:;]["“”«»’')\]]{0,2}(?:\s|$)/u;
