// What the elements of HTML are to a text: blocks, kinds of paragraphs, or no part of it.
import type { Paragraph } from '../../paragraph.ts';
import { attribute, type Element } from '../markup.ts';

/** Whether an element stands on lines of its own. */
export function isBlock({ name }: Element): boolean {
  return blocks.has(name);
}

/** Whether an element is never shown as text: scripts, pictures and their captions, forms' fields, what the page itself hides. */
export function isNoText(element: Element): boolean {
  return noText.has(element.name) || isHidden(element);
}

/** What kind of paragraph an element makes of its text; undefined where it leaves that to the elements around it. */
export function kindOf({ name }: Element): Paragraph['kind'] | undefined {
  if (/^h[1-6]$/.test(name)) return 'heading';
  if (name === 'li' || name === 'dd') return 'item';
  return name === 'blockquote' ? 'quotation' : undefined;
}

const blocks: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const noText: ReadonlySet<string> = new Set(
  (
    'area audio base button canvas col colgroup datalist embed figcaption frame frameset head iframe img input link ' +
    'map math meta noembed noframes noscript object param picture script select source style svg template textarea ' +
    'title track video'
  ).split(' '),
);

const hidingStyle = /(?:^|[;\s])display\s{0,5}:\s{0,5}none/i; // "display: none"

function isHidden(element: Element): boolean {
  return attribute(element, 'hidden') !== undefined || hidingStyle.test(attribute(element, 'style') ?? '');
}
