// Finds where the sentences of a German paragraph begin and end. The same on every machine: Intl.Segmenter is not.

/** Offsets in a text, in UTF-16 units; `end` is the offset behind the last character. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** "Am 21. Januar kam Dr. Müller. Er blieb." → two spans. A paragraph without white space around it is covered whole. */
export function sentenceSpans(paragraph: string): readonly Span[] {
  const quotes = quotedSpans(paragraph);
  const spans: Span[] = [];
  let start = skipSpace(paragraph, 0);
  for (const { index, 0: mark } of paragraph.matchAll(endMark)) {
    const end = index + mark.length;
    if (!isSentenceEnd(paragraph, index, end, quotes)) continue;
    spans.push({ start, end });
    start = skipSpace(paragraph, end);
  }
  const rest = paragraph.trimEnd().length;
  return start < rest ? [...spans, { start, end: rest }] : spans;
}

const endMark = /[.!?…]{1,9}["“”«»‘’')\]]{0,4}(?=\s|$)/gu; // ".", "?“", "...)"
const quotation = /„[^“”„]{1,400}[“”]|"[^"]{1,400}"|«[^«»]{1,400}»|»[^«»]{1,400}«/gu; // „Ich gehe. Du bleibst.“
const lastWord = /[\p{L}\p{N}.:,/-]{1,40}$/u; // "Dr", "z. B" gives "B", "2:1"
const shortNumber = /^\d{1,2}$/; // "21"
const romanNumber = /^[IVX]{1,5}$/; // "XIV"
const startsInside = /^["„»«“'‚(]?[\p{Ll}]/u; // "sagte"

// No sentence ends behind these.
const abbreviations = new Set(
  `abs abt allg art aug bd betr bspw bzgl bzw ca dez dipl dr etc evtl exkl feb ff fr frhr geb gest gez ggf hl hr hrn hrsg
  inc ing inkl jan jg jr jul jun kap kath lfd lt max med min mio mrd mstr mwst nov nr okt op orig ph phil prof rd red rer
  rev s sen sep sept sog sr st std stellv str tel tsd u univ usf usw v vgl vs vol vorm zit zzgl`.split(/\s+/),
);
// Behind a number with a full stop ("am 21.") these words begin a new sentence, any other goes on with an ordinal.
const openers = new Set(
  `Aber Als Am An Auch Auf Bei Da Damit Danach Dann Das Dazu Dem Den Denn Der Die Dies Diese Dieser Doch Ein Eine Einen
  Er Es Für Im In Ihr Ihre Jetzt Mit Nach Noch Nun Ob Sein Seine Seit Sie So Und Unter Von Vor Während Was Weil Wenn Wer
  Wie Wir Zu Zum Zur Zwar`.split(/\s+/),
);

function quotedSpans(paragraph: string): readonly Span[] {
  return [...paragraph.matchAll(quotation)].map(({ index, 0: text }) => ({ start: index, end: index + text.length }));
}

function isSentenceEnd(paragraph: string, markAt: number, end: number, quotes: readonly Span[]): boolean {
  if (isInside(quotes, end)) return false;
  const following = paragraph.slice(end, end + 60).trimStart();
  if (startsInside.test(following)) return false;
  if (following === '' || paragraph.slice(markAt, end) !== '.') return true;
  const before = lastWord.exec(paragraph.slice(Math.max(0, markAt - 40), markAt))?.[0] ?? '';
  if (shortNumber.test(before) || romanNumber.test(before)) return openers.has(/^\p{L}*/u.exec(following)?.[0] ?? '');
  return !isAbbreviated(before);
}

/** "Dr", "B" of "z. B.", "d.h" */
function isAbbreviated(word: string): boolean {
  if (/^\p{L}$/u.test(word) || /^\p{L}(?:\.\p{L})+$/u.test(word)) return true;
  return abbreviations.has(word.toLowerCase().replace(/^.*[-/]/, ''));
}

/** Quotations are in order and do not overlap, so a binary search finds the one around an offset. */
function isInside(quotes: readonly Span[], offset: number): boolean {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const quote = quotes[middle];
    if (quote !== undefined && quote.end <= offset) low = middle + 1;
    else high = middle;
  }
  const next = quotes[low];
  return next !== undefined && next.start < offset && offset < next.end;
}

function skipSpace(text: string, from: number): number {
  const found = text.slice(from, from + 1000).search(/\S/u);
  return found < 0 ? text.length : from + found;
}
