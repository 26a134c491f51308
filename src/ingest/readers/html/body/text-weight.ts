// How much a block speaks for being the article's text: sentences count, links and labels do not.
import type { Block } from '../blocks.ts';

/** Its length where it is running text, a little where it is a label, nothing where it is made of links. */
export function textWeight({ paragraph: { kind, text }, linkShare }: Block): number {
  if (kind === 'heading' || linkShare > 0.6) return 0;
  return text.length * (1 - linkShare) * (isRunningText(text) ? 1 : 0.1);
}

/** Whether a text has sentences: "Es regnet seit drei Tagen, und kein Ende ist in Sicht." */
export function isRunningText(text: string): boolean {
  return text.length >= 40 && (sentenceEnd.test(text) || text.length > 160);
}

const sentenceEnd = /[.!?…:;]["“”«»’')\]]{0,2}(?:\s|$)/u;
