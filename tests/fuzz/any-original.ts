// Originals as anybody might put them into the folder, in every format: bytes of no meaning, damaged news, texts that mean harm.
import fc from 'fast-check';
import { damages } from '../damaged-texts/damages.ts';
import { layoutDamages } from '../damaged-texts/layout.ts';
import { texts } from '../damaged-texts/texts.ts';
import { wordDocument } from '../unit/word-document.ts';
import { hostileText } from './hostile-texts.ts';

export interface AnyOriginal {
  /** "meldung.html" */
  readonly name: string;
  readonly bytes: Buffer;
}

const longest = 3000; // characters of news: what is longer costs time and tells nothing new
// The shortest first: what fails is tried with it too.
const someNews = fc.constantFrom('Der Rat tagt.', ...texts.map((text) => text.slice(0, longest)));

/** News with texts that mean harm between its words. */
const mixedNews = fc
  .tuple(someNews, fc.array(fc.tuple(fc.nat(longest), hostileText), { maxLength: 6 }))
  .map(([text, insertions]) =>
    insertions.reduce((mixed, [at, put]) => mixed.slice(0, at) + put + mixed.slice(at), text),
  );

const anyLines = fc
  .array(fc.oneof(hostileText, someNews.map(firstLine), fc.string({ unit: 'binary', maxLength: 80 })), { maxLength: 8 })
  .chain((lines) => fc.constantFrom('\n', '\n\n', '\r\n', '').map((between) => lines.join(between)));

const anyText = fc.oneof(mixedNews, anyLines);

const damagedNews = fc.oneof(
  fc.tuple(mixedNews, fc.constantFrom(...damages)).map(([text, { damage }]) => damage(text) ?? Buffer.from(text)),
  fc
    .tuple(mixedNews, fc.constantFrom(...layoutDamages))
    .map(([text, { damage }]) => Buffer.from(damage(text.split('\n\n')))),
);

const inFormat = fc.tuple(anyText, anyText, hostileText).map(([one, other, harm]) => formats(one, other, harm));
const formatted = inFormat.chain((files) => fc.constantFrom(...files));

/** Bytes replaced, removed and doubled, as bad disks and bad lines do it. */
function mutated(bytes: Buffer, changes: readonly (readonly [at: number, cut: number, put: Uint8Array])[]): Buffer {
  return changes.reduce((before, [at, cut, put]) => {
    const place = before.length === 0 ? 0 : at % before.length;
    return Buffer.concat([before.subarray(0, place), put, before.subarray(place + cut)]);
  }, bytes);
}

const changes = fc.array(fc.tuple(fc.nat(100_000), fc.nat(20), fc.uint8Array({ maxLength: 8 })), { maxLength: 5 });
const endings = ['txt', 'md', 'html', 'csv', 'tsv', 'json', 'jsonl', 'xml', 'docx', 'pdf', 'rss', 'yaml'];
const names = fc.oneof(
  fc.constantFrom(...endings).map((ending) => `meldung.${ending}`),
  fc.constantFrom('2024-01-21_meldung.txt', 'ohne endung', '=1+1.txt', '"><script>.txt', '99999-99-99.md', '.txt'),
);

const original: fc.Arbitrary<AnyOriginal> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ name: names, bytes: fc.uint8Array({ maxLength: 600 }).map(asBuffer) }) },
  { weight: 3, arbitrary: fc.record({ name: names, bytes: anyText.map((text) => Buffer.from(text)) }) },
  { weight: 3, arbitrary: fc.record({ name: names, bytes: damagedNews }) },
  { weight: 4, arbitrary: formatted },
  {
    weight: 3,
    arbitrary: fc.tuple(formatted, changes).map(([{ name, bytes }, list]) => ({ name, bytes: mutated(bytes, list) })),
  },
);

export const anyOriginal: fc.Arbitrary<AnyOriginal> = original.map((one) => ({
  ...one,
  // Reports show text where it is text.
  [fc.toStringMethod]: () => `${one.name}: ${shown(one.bytes)}`,
}));

function shown(bytes: Buffer): string {
  const text = bytes.toString();
  return Buffer.from(text).equals(bytes) ? JSON.stringify(text) : `base64 ${bytes.toString('base64')}`;
}

function formats(one: string, other: string, harm: string): readonly AnyOriginal[] {
  const rows = [
    { id: harm, titel: one.slice(0, 90), datum: harm, text: other, autor: harm, url: harm, schlagworte: [harm] },
  ];
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = one.split('\n');
  const files: Readonly<Record<string, string>> = {
    'meldung.md': `---\ntitle: ${JSON.stringify(harm)}\nauthor: ${JSON.stringify(harm)}\ntags: [${JSON.stringify(harm)}]\n---\n\n${other}`,
    'roh.md': `---\ntitle: ${harm}\n---\n${other}`,
    'meldung.html': `<!doctype html><title>${one.slice(0, 90)}</title><meta property="og:title" content="${harm}"><article><h1>${lines[0]}</h1><p>${other}</p>${lines.map((line) => `<p>${line}</p>`).join('')}</article>`,
    'meldung.csv': `titel,datum,text,autor\n${[one.slice(0, 90), harm, other, harm].map(cell).join(',')}\n`,
    'meldung.jsonl': rows.map((row) => JSON.stringify(row)).join('\n'),
    'meldung.json': JSON.stringify(rows),
    'feed.xml': `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY e "${'x'.repeat(9)}">]><rss version="2.0"><channel><title>Bote</title><item><title>${escaped(harm)}&e;</title><link>${escaped(harm)}</link><guid>${escaped(harm)}</guid><pubDate>Mon, 01 Jan 2024 00:00:00 GMT</pubDate><description>${escaped(other)}</description></item></channel></rss>`,
    'meldung.txt': `${one}\n\n${other}`,
  };
  const docx = wordDocument({
    'docProps/core.xml': `<cp:coreProperties><dc:title>${escaped(harm)}</dc:title></cp:coreProperties>`,
  });
  return [
    ...Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) })),
    { name: 'meldung.docx', bytes: docx },
  ];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes);
}
