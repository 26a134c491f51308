// Markdown → the paragraphs that a reader of it sees, as plain text with links.
import type { Paragraph } from '../paragraph.ts';
import { htmlParagraphs } from './html/html-paragraphs.ts';
import { type MarkdownBlock, markdownBlocks } from './markdown-blocks.ts';
import { markdownLine, type References } from './markdown-inline.ts';

export interface MarkdownText {
  /** Of a heading of the first level that stands before everything else; plain text. */
  readonly headline: string | undefined;
  /** What stands below the headline, as it is written. */
  readonly withoutHeadline: string;
  /** All of them, the headline too. */
  readonly paragraphs: readonly Paragraph[];
}

/** "# Wien\n\nDie **Stadt**" → a heading "Wien" and a paragraph "Die Stadt". Lines end with "\n". */
export function readMarkdownText(markdown: string): MarkdownText {
  const { blocks, references } = markdownBlocks(markdown);
  const [first] = blocks;
  const isHeadline = first?.kind === 'heading' && first.level === 1;
  const headline = isHeadline ? markdownLine(first.source, references).text : undefined;
  const below = isHeadline ? markdown.split('\n').slice(first.end).join('\n') : markdown;
  return {
    headline,
    withoutHeadline: below,
    paragraphs: blocks.flatMap((block) => paragraphsOf(block, references)),
  };
}

function paragraphsOf({ kind, source }: MarkdownBlock, references: References): readonly Paragraph[] {
  if (kind === 'html') return htmlParagraphs(source);
  if (kind === 'code') return [{ kind: 'paragraph', text: source.replace(/\s+/gu, ' ').trim(), links: [] }];
  const { text, links } = markdownLine(source, references);
  return text === '' ? [] : [{ kind, text, links }];
}
