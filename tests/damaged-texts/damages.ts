// Damages texts as the world does: every way in which their characters come in wrong.
import iconv from 'iconv-lite';

export interface Damage {
  readonly name: string;
  /** What decoding may say of the encoding. */
  readonly charsets: readonly string[];
  /** The damaged file, or undefined where the text cannot be damaged in this way: it holds no such characters. */
  readonly damage: (text: string) => Buffer | undefined;
}

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();

export const damages: readonly Damage[] = [
  { name: 'UTF-8', charsets: ['utf-8'], damage: utf8 },
  { name: 'UTF-8 with a byte order mark', charsets: ['utf-8'], damage: (text) => utf8(`\u{feff}${text}`) },
  { name: 'UTF-8 in decomposed characters', charsets: ['utf-8'], damage: (text) => utf8(text.normalize('NFD')) },
  { name: 'UTF-16LE', charsets: ['utf-16le'], damage: (text) => Buffer.from(text, 'utf16le') },
  { name: 'UTF-16LE with a mark', charsets: ['utf-16le'], damage: (text) => Buffer.from(`\u{feff}${text}`, 'utf16le') },
  { name: 'UTF-16BE', charsets: ['utf-16be'], damage: (text) => swapped(Buffer.from(text, 'utf16le')) },
  {
    name: 'UTF-16BE with a mark',
    charsets: ['utf-16be'],
    damage: (text) => swapped(Buffer.from(`\u{feff}${text}`, 'utf16le')),
  },
  ...['windows-1252', 'iso-8859-15', 'macintosh', 'ibm850'].map((charset) => ({
    name: charset,
    // Without a euro sign, ISO-8859-15 and windows-1252 are one.
    charsets: charset === 'iso-8859-15' ? [charset, 'windows-1252'] : [charset],
    damage: (text: string) => encoded(text, charset),
  })),
  { name: 'ISO-8859-1', charsets: ['windows-1252'], damage: (text) => encoded(text, 'iso-8859-1') },
  ...['windows-1252', 'iso-8859-1', 'iso-8859-15', 'macintosh', 'ibm850'].flatMap(mojibake),
  misread('macintosh', 'windows-1252'),
  misread('windows-1252', 'macintosh'),
  misread('ibm850', 'windows-1252'),
  {
    name: 'windows-1252 in every second paragraph of a UTF-8 file',
    charsets: ['utf-8 + windows-1252'],
    damage: (text) => mixed(text, 'windows-1252'),
  },
  {
    name: 'UTF-8 with the signs of windows-1252 as control characters',
    charsets: ['utf-8'],
    damage: (text) => changed(text, asControls(text)),
  },
];

/** UTF-8 read as another encoding: the whole text once and twice, its second paragraph, and one word. */
function mojibake(charset: string): readonly Damage[] {
  const misread = (text: string): string => readAs(utf8(text), charset);
  const ways: Readonly<Record<string, (text: string) => string>> = {
    '': misread,
    ' twice': (text) => misread(misread(text)),
    ' in one paragraph': (text) =>
      text
        .split('\n')
        .map((line, index) => (index === 2 ? misread(line) : line))
        .join('\n'),
    ' in one word': (text) => text.replace(/[a-zäöü]*[äöüß][a-zäöüß]+/u, misread),
  };
  return Object.entries(ways).map(([name, way]) => ({
    name: `UTF-8 read as ${charset}${name}`,
    charsets: ['utf-8'],
    damage: (text) => changed(text, way(text)),
  }));
}

/** A text in one old encoding that a program took for another one, and saved as UTF-8. */
function misread(writtenIn: string, readAsIf: string): Damage {
  return {
    name: `${writtenIn} read as ${readAsIf}`,
    charsets: ['utf-8'],
    damage: (text) => {
      const bytes = encoded(text, writtenIn);
      return bytes && changed(text, readAs(bytes, readAsIf));
    },
  };
}

function mixed(text: string, charset: string): Buffer | undefined {
  const parts = text.split('\n\n').map((part, index) => (index % 2 === 0 ? utf8(part) : encoded(part, charset)));
  const whole = parts.flatMap((part) => (part === undefined ? [] : [utf8('\n\n'), part])).slice(1);
  const isMixed = parts.every((part, index) => part !== undefined && /[äöüß]/u.test(text.split('\n\n')[index] ?? ''));
  return parts.length > 1 && isMixed ? Buffer.concat(whole) : undefined;
}

function asControls(text: string): string {
  return text.replace(/[„“”‘’‚–—…€•]/gu, (sign) => iconv.encode(sign, 'windows-1252').toString('latin1'));
}

/** Bytes that mean nothing in windows-1252 become control characters, as in browsers. */
function readAs(bytes: Buffer, charset: string): string {
  const text = [...bytes].map((byte) =>
    iconv.decode(Buffer.from([byte]), charset).replace('\u{fffd}', String.fromCharCode(byte)),
  );
  return text.join('');
}

function encoded(text: string, charset: string): Buffer | undefined {
  const bytes = iconv.encode(text, charset);
  return iconv.decode(bytes, charset) === text && /\P{ASCII}/u.test(text) ? bytes : undefined;
}

function changed(text: string, damaged: string): Buffer | undefined {
  return damaged === text ? undefined : utf8(damaged);
}
