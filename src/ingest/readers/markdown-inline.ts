// Reads what stands inside of a paragraph of markdown as plain words and links.
import { absoluteAddress } from './html/addresses.ts';
import { type Line, lineCollector } from './html/line-text.ts';
import { type Mark, signsWithoutPartner } from './markdown-marks.ts';
import { parseHtml, textIn } from './markup.ts';

/** Addresses by the names that a text gives them: "[1]: https://example.org". Names are in lower case. */
export type References = ReadonlyMap<string, string>;

/** "**Wien:** [mehr](https://example.org)" → "Wien: mehr" with one link; pictures and footnote marks are left out. */
export function markdownLine(source: string, references: References): Line {
  const line = lineCollector();
  const tokens = tokensIn(source.replace(leftOut, ''), references);
  const left = signsWithoutPartner(tokens.filter((token) => token.kind === 'mark'));
  let marks = 0;
  for (const token of tokens) {
    if (token.kind === 'text') line.add(token.text);
    else if (token.kind === 'mark') line.add(token.text.slice(0, left[marks++]));
    else if (token.kind === 'open') line.openLink(token.address);
    else line.closeLink();
  }
  return line.take();
}

type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly address: string | undefined }
  | { readonly kind: 'close' }
  | Mark;

const leftOut = new RegExp(
  [
    String.raw`!\[[^\][]{0,500}\](?:\([^()]{0,2000}\)|\[[^\][]{0,200}\])`, // "![Foto](bild.jpg)"
    String.raw`\[\^[^\][]{1,100}\]:?`, // "[^1]"
    '<!--(?:[^-<]|-(?!->)|<(?!!--)){0,5000}-->', // "<!--more-->"
    String.raw`\{\{[<%][^{}]{0,2000}\}\}`, // "{{< figure src="bild.jpg" >}}"
    String.raw`\{%[^{}%]{0,2000}%\}`, // "{% include bild.html %}"
  ].join('|'),
  'g',
);

const address = String.raw`<[^<>]{0,2000}>|(?:[^()\s]|\([^()\s]{0,500}\)){0,2000}`; // "https://example.org/a_(b)"
const markup = new RegExp(
  [
    String.raw`\\(?<escaped>[!-/:-@[-${'`'}{-~])`, // "\*"
    '(?<ticks>`{1,3})(?<code>[^`]{1,1000})\\k<ticks>', // "`code`"
    String.raw`\[(?<words>[^\][]{0,1000})\]\(\s{0,5}(?<address>${address})(?:\s{1,5}["'(][^()]{0,500}\)?)?\s{0,5}\)`, // "[mehr](https://example.org "Titel")"
    String.raw`\[(?<named>[^\][]{1,1000})\](?:\[(?<name>[^\][]{0,200})\])?`, // "[mehr][1]", "[mehr]"
    String.raw`<(?<link>(?:https?:\/\/|mailto:)[^<>\s]{1,2000})>`, // "<https://example.org>"
    '(?<tag></?[A-Za-z][^<>]{0,2000}>)', // "<br>"
    String.raw`(?<entity>&(?:#\d{1,7}|#x[\da-fA-F]{1,6}|[A-Za-z]{2,31});)`, // "&amp;"
    String.raw`(?<sign>\*{1,100}|_{1,100}|~~)`, // "**"
  ].join('|'),
  'gu',
);

type Groups = Readonly<Record<string, string | undefined>>;

function tokensIn(source: string, references: References): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { index, 0: whole, groups = {} } of source.matchAll(markup)) {
    tokens.push({ kind: 'text', text: source.slice(end, index) });
    end = index + whole.length;
    tokens.push(...tokensOf(whole, groups, references, source.charAt(index - 1), source.charAt(end)));
  }
  return [...tokens, { kind: 'text', text: source.slice(end) }];
}

function tokensOf(
  whole: string,
  groups: Groups,
  references: References,
  before: string,
  after: string,
): readonly Token[] {
  const { sign, words, named, link, tag, entity } = groups;
  if (sign !== undefined) return [markOf(sign, before, after)];
  if (words !== undefined) return linkTokens(words, groups.address ?? '', references);
  if (named !== undefined) return namedLink(whole, named, groups.name || named, references);
  if (link !== undefined) return linkTokens(link.replace(/^mailto:/, ''), link, references);
  if (tag !== undefined) return [plain(/^<\/?br/i.test(tag) ? ' ' : '')];
  return [plain(groups.escaped ?? groups.code ?? textIn(parseHtml(entity ?? '')))];
}

function namedLink(whole: string, words: string, name: string, references: References): readonly Token[] {
  const known = references.get(name.toLowerCase());
  return known === undefined ? [plain(whole)] : linkTokens(words, known, references);
}

/** A link's words may be marked up again, but hold no other link: they have no brackets. */
function linkTokens(words: string, written: string, references: References): readonly Token[] {
  const target = absoluteAddress(written.replace(/^<|>$/g, ''));
  const inner = words === written ? [plain(words)] : tokensIn(words, references);
  return [{ kind: 'open', address: target }, ...inner, { kind: 'close' }];
}

/** As CommonMark has it: a mark opens in front of a word and closes behind one, and "_" never does inside of a word. */
function markOf(text: string, before: string, after: string): Mark {
  const isWordBefore = /\S/u.test(before);
  const isWordAfter = /\S/u.test(after);
  const isInside = text.startsWith('_') && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  return { kind: 'mark', text, canOpen: isWordAfter && !isInside, canClose: isWordBefore && !isInside };
}

function plain(text: string): Token {
  return { kind: 'text', text };
}
