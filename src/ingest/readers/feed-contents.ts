// Finds the text of a feed's entry among what the entry says, and the lead beside it.
import type { Stated } from '../metadata.ts';
import { textOf } from '../paragraph.ts';
import { shownLines } from '../repair.ts';
import { childrenNamed } from './feed-elements.ts';
import { htmlParagraphs } from './html/html-paragraphs.ts';
import { plain } from './html/plain.ts';
import { attribute, type Element, isTag, isText, stepsThrough, textIn } from './markup.ts';
import type { ReadText } from './reading.ts';
import type { FileRecord } from './records.ts';

export type Content = Pick<FileRecord, 'text' | 'form'>;

/** What an entry says that may be its text, the fullest kind first. */
export function entryContents(entry: Element): readonly Content[] {
  const kinds = ['content:encoded', 'content', 'description', 'summary', 'dc:description'];
  return kinds
    .flatMap((name) => childrenNamed(entry, name))
    .map((element) => ({ text: contentOf(element), form: formOf(element) }))
    .filter(({ text }) => text.trim() !== '');
}

/** The first of the other contents that says something that the text does not begin with. */
export function leadBeside({ text }: Content, others: readonly Content[]): readonly Stated<string>[] {
  const body = textOf(htmlParagraphs(text)).replace(/\s+/gu, ' ');
  return others
    .map((other) => ({ value: plain(other.text), rule: 'feed description' }))
    .filter(({ value }) => !isTruncated.test(value) && !body.startsWith(value.slice(0, compared)))
    .slice(0, 1);
}

/** Without the note that WordPress writes below every text of its feeds. */
export function withoutNote(text: ReadText): ReadText {
  const { paragraphs, repairs } = text;
  const note = paragraphs.at(-1);
  if (paragraphs.length < 2 || note === undefined || !wordPressNote.test(note.text)) return text;
  const repair = { what: 'notes of the feed left out', count: 1, lines: shownLines([note.text]) };
  return { ...text, paragraphs: paragraphs.slice(0, -1), repairs: [...repairs, repair] };
}

const compared = 60; // characters
const tag = /<\/?[a-z][^<>]{0,2000}>/i; // "<b>"
const wordPressNote =
  /^(?:(?:Der|Dieser) Beitrag|The post) .{1,500} (?:erschien(?: zuerst)? (?:auf|bei|am)|appeared first on) .{1,200}$/u; // "Der Beitrag Rat erschien zuerst auf Blatt."
const isTruncated = /(?:…|\.{3}|\[(?:…|\.{3})\])(?: .{0,300})?$/u; // "Der Rat hat […]", "… Der Beitrag Rat erschien zuerst auf Blatt."

function contentOf(element: Element): string {
  return attribute(element, 'type') === 'xhtml' ? markupOf(element) : textIn(element);
}

/** What stands in an element, as it is marked up. */
function markupOf(root: Element): string {
  const parts: string[] = [];
  for (const { kind, node } of stepsThrough(root)) {
    if (isText(node)) parts.push(node.data.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
    else if (isTag(node)) parts.push(kind === 'enter' ? openTag(node) : `</${node.name}>`);
  }
  return parts.join('');
}

function openTag(element: Element): string {
  const address = attribute(element, 'href');
  return address === undefined ? `<${element.name}>` : `<${element.name} href="${address.replaceAll('"', '%22')}">`;
}

function formOf(element: Element): FileRecord['form'] {
  const type = attribute(element, 'type') ?? '';
  const isHtml = element.name === 'content:encoded' || /html/.test(type) || tag.test(textIn(element));
  return isHtml ? 'html' : 'plain or html';
}
