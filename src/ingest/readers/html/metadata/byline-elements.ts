// Bylines in the elements and the lines of a page.
import type { Stated } from '../../../metadata.ts';
import { attribute, type Element, isText, outwards, stepsThrough } from '../../markup.ts';
import { blocksIn } from '../blocks.ts';
import { isNoText } from '../elements.ts';
import { headlineHolders } from '../headline.ts';
import { isBeside, marksOf } from '../marks.ts';
import type { Page } from '../page.ts';
import { plain } from '../plain.ts';
import { mayBePerson, namesIn, personsIn } from './persons.ts';

type Names = Stated<readonly string[]>;

/** First and last names in elements that are called bylines. */
export function markedBylines(page: Page, sites: readonly string[]): readonly Names[] {
  return namesInElements(page.elements.filter(isBylineElement), (text) => personsIn(text, sites));
}

/** Elements that hold nothing but a name: hCard, rel="author". There a pen name counts as well: "Mia". */
export function nameCards(page: Page, sites: readonly string[]): readonly Names[] {
  const cards = page.elements.filter((element) => isBylineElement(element) && isCard(element));
  return namesInElements(cards, (text) => namesIn(text).filter((name) => mayBePerson(name, sites)));
}

/** "Von Anna Klein" in a line of its own near the headline. */
export function bylinesInSight(page: Page, headline: Element | undefined, sites: readonly string[]): readonly Names[] {
  const holders = headlineHolders(headline);
  const blocks = blocksIn(page.document, undefined, isNoText);
  const at = blocks.findLastIndex(({ element }) => element !== undefined && holders.has(element));
  const around = at < 0 ? [] : [...blocks.slice(at + 1, at + 9), ...blocks.slice(Math.max(0, at - 3), at)];
  const lines = around
    .map(({ paragraph }) => paragraph.text)
    .filter((text) => text.length <= longest && labelled.test(text));
  return lines.map((text) => ({ value: personsIn(text.replace(labelled, ''), sites), rule: 'byline in sight' }));
}

const longest = 200; // characters of a byline
const mostBylines = 60; // more of them are lists of teasers

function namesInElements(elements: readonly Element[], namesOf: (text: string) => readonly string[]): readonly Names[] {
  return elements.slice(0, mostBylines).flatMap((element) => {
    const pieces = piecesOf(element);
    if (pieces.join(' ').length > longest || isInsideOfOthers(element)) return [];
    return [{ value: pieces.flatMap(namesOf), rule: 'byline' }];
  });
}

const labelled =
  /^(?:[^.!?]{0,60}?\s)?(?:von|by|autor(?:in)?\s?:|text(?: und fotos?)?\s?:|interview\s?:|redaktion\s?:|pressekontakt\s?:)\s{1,3}(?=\p{Lu})/iu; // "Geschrieben von "

const bylineMarks = /(?:^|[\s-])(?:authors?|autor(?:en)?|byline|verfasser|by-author|writer|p-author)(?=$|[\s-])/; // "article-author"
const noByline = /(?:^|[\s-])(?:comments?|quote|image|bild|photo|foto|avatar|video|tweet|theme|prep)(?=$|[\s-])/; // "comment-author"

const noNames = /^(?:html|body|main|article|link|meta|script|style|img|picture|input|button)$/;
const relatedAuthor = /(?:^|\s)author(?:$|\s)/i; // rel="author nofollow"
const cardClass = /(?:^|\s)(?:vcard|p-author|fn)(?:$|\s)/; // class="author vcard"

function isBylineElement(element: Element): boolean {
  if (noNames.test(element.name)) return false;
  const isMarked = isRelated(element) || /^author$/i.test(attribute(element, 'itemprop') ?? '');
  const marks = marksOf(element);
  return (isMarked || bylineMarks.test(marks)) && !noByline.test(marks);
}

function isRelated(element: Element): boolean {
  return relatedAuthor.test(attribute(element, 'rel') ?? '');
}

function isCard(element: Element): boolean {
  return isRelated(element) || cardClass.test(attribute(element, 'class') ?? '');
}

/** The words of an element in its pieces: what stands in different elements is not one name. */
function piecesOf(element: Element): readonly string[] {
  const pieces: string[] = [];
  for (const { node } of stepsThrough(element)) if (isText(node)) pieces.push(plain(node.data));
  return pieces.filter((piece) => piece !== '');
}

function isInsideOfOthers(element: Element): boolean {
  const [, ...outer] = outwards(element);
  return outer.some((holder) => holder.name !== 'aside' && isBeside(holder));
}
