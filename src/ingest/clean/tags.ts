// Knows the tags of HTML that were left in a text: "<br/>", "</p>", "<a href="…">".

/** What is put in the place of a tag: nothing, a space, or line ends; undefined if it is no tag ("<3", "<a@b.de>"). */
export function insteadOfTag(tag: string): string | undefined {
  if (declaration.test(tag)) return '';
  const name = tagForm.exec(tag)?.groups?.name?.toLowerCase();
  if (name === undefined) return undefined;
  if (name === 'br') return '\n';
  if (cells.has(name)) return ' ';
  if (blocks.has(name)) return '\n\n';
  return inline.has(name) || /^[owvm]:[a-z]/.test(name) ? '' : undefined; // "o:p" of a word processor
}

/** Comments, scripts and styles go with all that is in them. */
export function withoutUnseen(text: string): string {
  let seen = text;
  for (const { open, close } of unseen) seen = withoutBetween(seen, open, close);
  return seen;
}

const declaration = /^<(?:!doctype|\?xml|!\[|!--)[^<>]{0,500}>$/iu; // "<!DOCTYPE html>"
// "<p>", "</a>", "<br />", "<a href=\"…\" download>"; "<b and c>" is none.
const tagForm =
  /^<\/?(?<name>[a-z][a-z\d:]{0,15})(?:\s{1,9}[\w:.-]{1,60}=(?:"[^"]*"|'[^']*'|[^\s"'<>]{1,900})|\s{1,9}(?:hidden|async|defer|controls|allowfullscreen|download|disabled|checked|nowrap|noshade))*\s{0,9}\/?>$/iu;

const inline = new Set(
  `a abbr acronym b bdi bdo big button cite code data del dfn em font i iframe img input ins kbd label link map area mark
  meta meter nobr object embed param path picture progress q rp rt ruby s samp select option small source span strike
  strong sub sup svg textarea time track tt u use var wbr audio video canvas`.split(/\s+/),
);
const blocks = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav noscript ol p pre script section style
  summary table tbody template tfoot thead title tr ul`.split(/\s+/),
);
const cells = new Set(['td', 'th', 'col', 'colgroup']);

const unseen = [
  { open: /<!--/gu, close: /-->/gu },
  { open: /<script(?=[\s>])/giu, close: /<\/script\s{0,9}>/giu },
  { open: /<style(?=[\s>])/giu, close: /<\/style\s{0,9}>/giu },
];

/** What has no end stays. */
function withoutBetween(text: string, open: RegExp, close: RegExp): string {
  const kept: string[] = [];
  let from = 0;
  open.lastIndex = 0;
  for (let begin = open.exec(text); begin !== null; begin = open.exec(text)) {
    close.lastIndex = begin.index;
    const end = close.exec(text);
    if (end === null) break;
    kept.push(text.slice(from, begin.index), ' ');
    from = end.index + end[0].length;
    open.lastIndex = from;
  }
  return from === 0 ? text : kept.join('') + text.slice(from);
}
