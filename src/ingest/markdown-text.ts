// Writes a plain text as markdown that shows exactly this text.

/** Escapes only what would mean something: "5 * 3 = *15*" → "5 * 3 = \*15\*". One paragraph on one line. */
export function escapeMarkdown(paragraph: string): string {
  return escapeStart(paragraph.trim().replace(meaningful, (mark) => mark.replace(/[\\`*_~\]<&]/g, String.raw`\$&`)));
}

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

const blockStart = /^(?:[-+*>](?=[ \t]|$)|>|#{1,6}(?=[ \t]|$)|(?=(?:[-_*][ \t]*){3,}$)[-_*]|={2,}$)/u; // "- ", "## ", "---"
const numberStart = /^(?<number>\d{1,9})(?<mark>[.)])(?=[ \t]|$)/; // "1. "

/** A text may begin like a list, a heading, a quotation or a line across the page. */
function escapeStart(line: string): string {
  return line.replace(numberStart, String.raw`$<number>\$<mark>`).replace(blockStart, String.raw`\$&`);
}
