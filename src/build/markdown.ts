// Turns markdown into HTML and into plain text, with German typography. The only user of markdown-it.
import MarkdownParser, { type MarkdownIt, type Token } from 'markdown-it';

/** What pages, feeds and the search need of the markdown language. */
export interface Markdown {
  /** HTML without scripts, styles or anything that loads by itself; headings begin at h2 and skip no level. */
  toHtml(markdown: string): string;
  /** The same words without markup, blocks apart by line ends. */
  toText(markdown: string): string;
  /** Plain text with German quotation marks, dashes and dots. */
  typeset(text: string): string;
}

const germanQuotes = '„“‚‘';
const safeAddress = /^(?:https?:\/\/(?!\/)|mailto:|[a-z0-9#?.]|\/(?!\/))/i; // "https://…", "mailto:…", "artikel/…", "#…", "/…"
const hasScheme = /^[a-z][a-z0-9+.-]*:/i; // "javascript:", "intent:"

export function createMarkdown(): Markdown {
  const markdown = new MarkdownParser({ html: false, linkify: false, typographer: true, quotes: germanQuotes });
  // "(c)" in a news text is a list's third letter, not a copyright sign.
  markdown.core.ruler.disable('replacements');
  markdown.core.ruler.before('smartquotes', 'german-marks', ({ tokens }) => {
    for (const token of textsOf(tokens)) token.content = germanMarks(token.content);
  });
  markdown.core.ruler.push('heading-levels', ({ tokens }) => settleHeadings(tokens));
  markdown.core.ruler.push('align-by-class', ({ tokens }) => alignByClass(tokens));
  markdown.validateLink = isSafeAddress;
  markdown.renderer.rules.image = (tokens, index) => linkToPicture(tokens[index], markdown);

  const plain = new MarkdownParser('zero', { typographer: true, quotes: germanQuotes }).enable('smartquotes');
  return {
    toHtml: (source) => markdown.render(source),
    toText: (source) => plainText(markdown.parse(source, {})),
    typeset: (text) => plainText(plain.parseInline(germanMarks(text), {})),
  };
}

/** Whether a link in a text may be followed: web, mail, or a place in this site. */
export function isSafeAddress(address: string): boolean {
  const trimmed = address.trim();
  if (hasScheme.test(trimmed) && !/^(?:https?|mailto):/i.test(trimmed)) return false;
  return safeAddress.test(trimmed);
}

/** "Krieg - sagt er ..." → "Krieg – sagt er …" */
function germanMarks(text: string): string {
  return text.replace(/(?<=\s)-{1,2}(?=\s)/g, '–').replace(/(?<!\.)\.{3}(?!\.)/g, '…');
}

function textsOf(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token) => (token.children ?? []).filter(({ type }) => type === 'text'));
}

/** The page's title is its h1: a text's headings go from h2 on, each at most one level below the one before. */
function settleHeadings(tokens: readonly Token[]): void {
  let before = 1;
  for (const token of tokens) {
    if (token.type === 'heading_open') before = Math.min(Math.max(2, Number(token.tag.slice(1))), before + 1);
    if (token.type === 'heading_open' || token.type === 'heading_close') token.tag = `h${before}`;
  }
}

/** A style attribute would need an exception in the site's Content-Security-Policy. */
function alignByClass(tokens: readonly Token[]): void {
  for (const token of tokens) {
    const align = /^text-align:(?<side>left|center|right)$/.exec(String(token.attrGet('style') ?? ''))?.groups?.side;
    if (align === undefined) continue;
    token.attrs = [['class', `align-${align}`]];
  }
}

/** A picture from elsewhere would be loaded from there; a link to it is not. */
function linkToPicture(image: Token | undefined, markdown: MarkdownIt): string {
  const address = String(image?.attrGet('src') ?? '');
  const words = image?.content || address;
  return `<a href="${markdown.utils.escapeHtml(address)}">${markdown.utils.escapeHtml(words)}</a>`;
}

function plainText(tokens: readonly Token[]): string {
  return tokens
    .map(textOf)
    .filter((text) => text !== '')
    .join('\n');
}

function textOf(token: Token): string {
  if (token.type === 'inline') return (token.children ?? []).map(textOf).join('');
  if (token.type === 'softbreak' || token.type === 'hardbreak') return '\n';
  return token.content;
}
