// Turns markdown into HTML and into plain text, German with the typography of German print. The only user of markdown-it.

import MarkdownParser, { type MarkdownIt, type StateInline, type Token } from 'markdown-it';
import { isGerman } from '../article/language.ts';
import { germanMarks } from '../german/typography.ts';
import { isSafeAddress } from './safe-address.ts';

/** What pages, feeds and the search need of markdown. A text in another language keeps the marks that it has. */
export interface Markdown {
  /** HTML without scripts, styles or anything that loads by itself; headings begin at h2 and skip no level. */
  toHtml(markdown: string, language?: string): string;
  /** The same for a page of the editor's, where "[[Name]]" becomes a marked gap. */
  pageToHtml(markdown: string, language?: string): string;
  /** The same words without markup, blocks apart by line ends. */
  toText(markdown: string, language?: string): string;
  /** Both in little more time than one of them. */
  toTextAndHtml(markdown: string, language?: string): { readonly text: string; readonly html: string };
  /** Plain text with German quotation marks, dashes, dots and spaces. */
  typeset(text: string, language?: string): string;
}

const germanQuotes = '„“‚‘';
const hasTypedQuotes = /["']/; // most headlines have none

/** A converter; no text changes what becomes of another. */
export function createMarkdown(): Markdown {
  const german = createParser(germanMarks);
  const foreign = createParser().set({ typographer: false });
  const parserFor = (language: string | undefined) => (isGerman(language) ? german : foreign);
  const germanPages = withGaps(createParser(germanMarks), germanMarks);
  const foreignPages = withGaps(createParser().set({ typographer: false }), (asked) => asked);
  const plain = new MarkdownParser('zero', { typographer: true, quotes: germanQuotes }).enable('smartquotes');
  // A headline stands on many pages.
  const typeset = new Map<string, string>();
  return {
    toHtml: (source, language) => parserFor(language).render(source),
    pageToHtml: (source, language) => (isGerman(language) ? germanPages : foreignPages).render(source),
    toText: (source, language) => plainText(parserFor(language).parse(source, {})),
    toTextAndHtml: (source, language) => {
      const parser = parserFor(language);
      const environment = {};
      const tokens = parser.parse(source, environment);
      return { text: plainText(tokens), html: parser.renderer.render(tokens, parser.options, environment) };
    },
    typeset: (text, language) => {
      if (!isGerman(language)) return text;
      const known = typeset.get(text);
      if (known !== undefined) return known;
      const marked = germanMarks(text);
      const set = hasTypedQuotes.test(marked) ? plainText(plain.parseInline(marked, {})) : marked;
      typeset.set(text, set);
      return set;
    },
  };
}

/** `marksOf` sets the marks of a text. */
function createParser(marksOf = (text: string) => text): MarkdownIt {
  const markdown = new MarkdownParser({ html: false, linkify: false, typographer: true, quotes: germanQuotes });
  // "(c)" in a news text is a list's third letter, not a copyright sign.
  markdown.core.ruler.disable('replacements');
  markdown.core.ruler.before('smartquotes', 'marks', ({ tokens }) => {
    for (const { children } of tokens) if (children) setMarks(children, marksOf);
  });
  markdown.renderer.rules[bareAddress] = (tokens, index) => markdown.utils.escapeHtml(tokens[index]?.content ?? '');
  markdown.core.ruler.push('heading-levels', ({ tokens }) => settleHeadings(tokens));
  markdown.core.ruler.push('align-by-class', ({ tokens }) => alignByClass(tokens));
  markdown.core.ruler.push('pictures-as-links', ({ tokens, Token }) => linkToPictures(tokens, Token));
  markdown.validateLink = isSafeAddress;
  return markdown;
}

/** "[[Name]]" becomes a marked gap. */
function withGaps(parser: MarkdownIt, marksOf: (text: string) => string): MarkdownIt {
  parser.inline.ruler.before('link', 'placeholder', (state, isOnlyLooking) =>
    readPlaceholder(state, isOnlyLooking, marksOf),
  );
  parser.renderer.rules.placeholder = (tokens, index) =>
    `<mark class="unfilled">${parser.utils.escapeHtml(tokens[index]?.content ?? '')}</mark>`;
  return parser;
}

const placeholder = /\[\[(?<asked>[^[\]]+)\]\]/y; // "[[Name und Anschrift]]", also over two lines

function readPlaceholder(state: StateInline, isOnlyLooking: boolean, marksOf: (text: string) => string): boolean {
  placeholder.lastIndex = state.pos;
  const asked = placeholder.exec(state.src)?.groups?.asked;
  if (asked === undefined) return false;
  if (!isOnlyLooking) state.push('placeholder', '', 0).content = marksOf(asked);
  state.pos = placeholder.lastIndex;
  return true;
}

const bareAddress = 'bare_address';

/** Sets the marks of a block's text. An address in angle brackets is shown as it is, so it is text no longer. */
function setMarks(tokens: readonly Token[], marksOf: (text: string) => string): void {
  let isAddress = false;
  for (const token of tokens) {
    if (token.type === 'text' && isAddress) token.type = bareAddress;
    else if (token.type === 'text') token.content = marksOf(token.content);
    isAddress = token.type === 'link_open' && token.markup === 'autolink';
    if (isAddress) token.attrSet('class', 'address');
  }
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

/** A picture from elsewhere would be loaded from there; a link to it is not. Inside of a link only its words stay. */
function linkToPictures(tokens: readonly Token[], make: typeof Token): void {
  for (const block of tokens) {
    if (!block.children?.some(({ type }) => type === 'image')) continue;
    let depth = 0;
    block.children = block.children.flatMap((token) => {
      depth += token.nesting;
      if (token.type !== 'image') return [token];
      const words = new make('text', '', 0);
      words.content = token.content || String(token.attrGet('src') ?? '');
      if (depth > 0) return [words];
      const opening = new make('link_open', 'a', 1);
      opening.attrSet('href', String(token.attrGet('src') ?? ''));
      return [opening, words, new make('link_close', 'a', -1)];
    });
  }
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
