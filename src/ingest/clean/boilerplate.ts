// Knows the lines that a news site puts between the paragraphs of an article: offers, commands, signs of ownership.
import {
  actions,
  carriers,
  commandStarts,
  finiteVerbs,
  leadIns,
  leadInsToTitles,
  offers,
  wholeLines,
} from './boilerplate-phrases.ts';

/**
 * "Newsletter abonnieren", "Lesen Sie auch: …", "© 2024 Verlag. Alle Rechte vorbehalten". Headlines, bylines, dates,
 * credits of pictures and sentences of the article are none.
 */
export function isBoilerplate(paragraph: string): boolean {
  if (paragraph.length > longest) return false;
  const line = bare(paragraph);
  if (line === '') return false;
  return (
    (wholeLines.has(line) && !paragraph.endsWith('.')) || // "zurück." is the end of a sentence
    isLeadIn(line, paragraph) ||
    isCommand(line, paragraph) ||
    isClaim(line) ||
    offers.some((offer) => offer.test(line)) ||
    isRow(paragraph) ||
    endsInOffer(paragraph)
  );
}

const longest = 260; // characters; a longer paragraph says something

/** "» Artikel drucken!" → "artikel drucken"; also without a count: "Kommentare (12)" → "kommentare" */
function bare(paragraph: string): string {
  return paragraph
    .toLowerCase()
    .replace(ornamentsBefore, '')
    .replace(countBehind, '')
    .replace(ornamentsBehind, '')
    .replace(/["„“”»«]/gu, '');
}

const ornamentsBefore = /^(?:[\s»«>›<|+*#–—-]|[^\P{S}©€$%]|[•·…]){1,20}/u; // "» ", "+++ "
const countBehind = /\s{0,3}[([]?\d{1,6}[)\]]?\s{0,3}$/u; // " (12)"
const ornamentsBehind = /[^\p{L}\p{N})?]{1,20}$/u; // " »", "!", ":"

/** "Mehr zum Thema", "Lesetipp: Warum der Hafen leer ist": what leads to other texts. */
function isLeadIn(line: string, paragraph: string): boolean {
  if (leadIns.test(line)) return !saysSomething.test(paragraph);
  const title = leadInsToTitles.exec(line)?.groups?.title;
  return title !== undefined && title !== '' && !/\.["“”]?$/u.test(paragraph);
}

/** "Diesen Artikel auf Facebook teilen", "Jetzt anmelden": a command without a subject and without a finite verb. */
function isCommand(line: string, paragraph: string): boolean {
  const words = line.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length < 2 || words.length > 9 || !actions.has(last) || /[?]$|[,;:–]/u.test(paragraph)) return false;
  const inner = words.slice(0, -1);
  if (inner.some((word) => finiteVerbs.has(word))) return false;
  const isNamed = inner.some((word) => carriers.test(word));
  if (carriers.test(first)) return true;
  return commandStarts.has(first) && (isNamed || words.length <= 4);
}

/** "Nachrichten aufs Handy: Jetzt unseren Kanal abonnieren": a command behind a colon. */
function endsInOffer(paragraph: string): boolean {
  const command = /[:!?] (?<command>(?:Jetzt|Hier) [^:!?]{3,100}[!.]?)$/u.exec(paragraph)?.groups?.command;
  return command !== undefined && (isCommand(bare(command), command) || wholeLines.has(bare(command)));
}

/** "© 2024 Verlag", "Alle Rechte vorbehalten"; "© Anna Huber" is the credit of a picture. */
function isClaim(line: string): boolean {
  return (
    rights.test(line) || (ownership.test(line) && !tells.test(line) && (publisher.test(line) || /\d{4}/u.test(line)))
  );
}

// What somebody said, or a sentence with its verb and its full stop: "Lesen Sie auch die Bibel, sagte der Pfarrer."
const reported = String.raw`(?<!\p{L})(?:sagte?n?|erklärte?n?|meinte?n?|schrieb(?:en)?|betonte?n?|ergänzte?n?|fragte?n?|rief(?:en)?|war|waren|wurde|wurden|hatte|hatten|steht)(?!\p{L})`;
const saysSomething = new RegExp(`^[^:]{1,250}${reported}[^:]{0,250}\\.["“”]?$`, 'u');
const tells = new RegExp(reported, 'u');
const rights =
  /^.{0,120}(?:alle rechte vorbehalten|all rights reserved|(?:nachdruck|vervielfältigung|weiterverbreitung|wiedergabe|verwendung|nutzung)[^.]{0,80}(?:verboten|untersagt|nicht gestattet|nur mit|unzulässig|genehmigung))/u;
const ownership = /^(?:©|\(c\)|copyright)(?!\p{L})/u;
const publisher =
  /(?<!\p{L})(?:gmbh|ag|kg|se|mbh|verlag|verlags\p{L}{0,20}|\p{L}{0,30}(?:verlag|medien|media|zeitung|blatt|anzeiger|bote|kurier|presse|nachrichten|tageblatt|rundschau|post|news|online|redaktion|rundfunk)|\p{L}{2,30}\.(?:de|at|ch|com|net|eu))(?!\p{L})/u;

/** "Teilen | Drucken", "Teilen Merken Drucken": a row of what would be a line of its own elsewhere. */
function isRow(paragraph: string): boolean {
  const words = paragraph.split(/[\s|•·/,»>]+/u, longestRow + 1).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length < 2 || words.length > longestRow) return false;
  let begin = 0;
  while (begin < words.length) {
    const length = [4, 3, 2, 1].find((count) => wholeLines.has(bare(words.slice(begin, begin + count).join(' '))));
    if (length === undefined) return false;
    begin += length;
  }
  return true;
}

const longestRow = 14; // words
