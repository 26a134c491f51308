// Texts out of attributes and JSON, as a page would show them.
import { oneLine, withoutBreakPlaces } from '../../../german/plain-text.ts';
import { parseHtml, textIn } from '../markup.ts';

/** "M&amp;uuml;ll &lt;b&gt;" as it was meant: entities and tags resolved, on one line, without soft hyphens. */
export function plain(text: string): string {
  const resolved = markup.test(text) ? textIn(parseHtml(text)) : text;
  // Some editors' systems write entities twice: "&amp;quot;".
  const meant = entity.test(resolved) ? textIn(parseHtml(resolved)) : resolved;
  return oneLine(withoutBreakPlaces(meant)).normalize('NFC');
}

const markup = /&[#\p{L}]|<\/?[a-z]/iu; // "&uuml;", "<b>"
const entity = /&(?:[a-z]{2,8}|#\d{1,6});/i; // "&quot;"
