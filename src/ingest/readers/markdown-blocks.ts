// Cuts markdown into its blocks: paragraphs, headings, items, quotations, code, pieces of HTML.
import { type BlockKind, type LineStep, type OpenBlock, readLine } from './markdown-lines.ts';

export interface MarkdownBlock {
  readonly kind: BlockKind;
  /** Of a heading: 1 to 6; else 0. */
  readonly level: number;
  /** What is in it, without the marks of the block. */
  readonly source: string;
  /** The number of lines up to its end. */
  readonly end: number;
}

export interface MarkdownBlocks {
  readonly blocks: readonly MarkdownBlock[];
  /** Addresses by the names that the text gives them, in lower case: "[1]: https://example.org". */
  readonly references: ReadonlyMap<string, string>;
}

/** The blocks of a text whose lines end with "\n", in their order. Lists and quotations inside of others become flat. */
export function markdownBlocks(text: string): MarkdownBlocks {
  const blocks: MarkdownBlock[] = [];
  const references = new Map<string, string>();
  let open: OpenBlock | undefined;
  let lastNumber = 0;
  const close = (end: number) => {
    const source = open?.lines.join('\n') ?? '';
    if (open !== undefined && source.trim() !== '') blocks.push({ kind: open.kind, level: open.level, source, end });
    open = undefined;
  };
  const take = (step: LineStep, end: number) => {
    switch (step.kind) {
      case 'add':
        open?.lines.push(step.source);
        break;
      case 'open':
        close(end - 1);
        open = { ...step.block, lines: [step.source] };
        lastNumber = step.block.number;
        break;
      case 'whole':
        close(end - 1);
        open = { ...step.block, lines: [step.source] };
        close(end);
        break;
      case 'headline':
        if (open !== undefined) open = { ...open, kind: 'heading', level: step.level };
        close(end);
        break;
      case 'reference':
        close(end - 1);
        references.set(step.name.toLowerCase(), step.address);
        break;
      case 'close':
        close(end);
        break;
    }
  };
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) take(readLine(line, open, lastNumber), index + 1);
  close(lines.length);
  return { blocks, references };
}
