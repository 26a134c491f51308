// Writes plain text as markdown that shows exactly this text.
import type { Link, Paragraph } from './paragraph.ts';

/** Paragraphs with blank lines between them; the items of a list stand close together. */
export function markdownOf(paragraphs: readonly Paragraph[]): string {
  return paragraphs
    .map((paragraph, index) => {
      const isNextItem = paragraph.kind === 'item' && paragraphs[index - 1]?.kind === 'item';
      const gap = index === 0 ? '' : isNextItem ? '\n' : '\n\n';
      return `${gap}${marks[paragraph.kind]}${escapeStart(withLinks(paragraph).trim())}`;
    })
    .join('');
}

const marks = { paragraph: '', heading: '## ', item: '- ', quotation: '> ' };

function withLinks({ text, links }: Paragraph): string {
  if (links.length === 0) return escapeInside(text);
  const parts: string[] = [];
  let end = 0;
  for (const link of links) {
    parts.push(escapeAll(text.slice(end, link.start)), markdownLink(text, link));
    end = link.end;
  }
  return [...parts, escapeAll(text.slice(end))].join('');
}

function markdownLink(text: string, { start, end, address }: Link): string {
  const destination = address.replace(/[<>\s\\]/g, encodeURIComponent).replaceAll('&', '&amp;');
  return `[${escapeAll(text.slice(start, end))}](<${destination}>)`;
}

/** Beside a link, what a mark means depends on the link's own marks: all are escaped. */
function escapeAll(text: string): string {
  return text.replace(/[\\`*_~[\]<>&!]/g, String.raw`\$&`);
}

/** Escapes only what would mean something: "5 * 3 = *15*" → "5 * 3 = \*15\*". */
function escapeInside(text: string): string {
  // Most paragraphs hold none of these: to look for them costs a tenth of the expression that looks around.
  if (!marking.test(text)) return text;
  return text.replace(meaningful, (mark) => mark.replace(/[\\`*_~\]<&]/g, String.raw`\$&`));
}

const marking = /[\\`*_~\]<&]/;

// Each alternative is what CommonMark (or strikethrough) would read as markup.
const meaningful = new RegExp(
  [
    String.raw`\\(?=[!-/:-@[-${'`'}{-~])`, // "\*": a backslash in front of punctuation
    '`', // `code`
    String.raw`(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])`, // "_so_", but not "CO_2"
    String.raw`(?<!\S)\*+(?=\S)|(?<=[^\s*])\*+`, // "*so*", but not "5 * 3"
    '~{2,}', // "~~so~~"
    String.raw`\](?=[(:[])`, // "[text](address)"
    '<(?=[^<> ]*>)', // "<https://example.org>"
    String.raw`&(?=#?[\p{L}\p{N}]{1,31};)`, // "&amp;"
  ].join('|'),
  'gu',
);

const blockStart = /^(?:[-+*>](?=[ \t]|$)|>|#{1,6}(?=[ \t]|$)|(?=(?:[-_*][ \t]{0,20}){3}[-_* \t]*$)[-_*]|={2,}$)/u; // "- ", "## ", "---"
const numberStart = /^(?<number>\d{1,9})(?<mark>[.)])(?=[ \t]|$)/; // "1. "

/** A text may begin like a list, a heading, a quotation or a line across the page. */
function escapeStart(line: string): string {
  return line.replace(numberStart, String.raw`$<number>\$<mark>`).replace(blockStart, String.raw`\$&`);
}
