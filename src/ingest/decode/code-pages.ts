// Tables of the old encodings that use one byte for each character.
import iconv from 'iconv-lite';

export type CodePageName = 'windows-1252' | 'iso-8859-15' | 'macintosh' | 'ibm850';

export interface CodePage {
  readonly name: CodePageName;
  /** The characters of the bytes 0x80 to 0xFF; where a byte means nothing, the control character of its number. */
  readonly upperHalf: readonly string[];
  /** The bytes that mean something else than in ISO-8859-1. */
  readonly differing: RegExp;
  /** The byte of each of these characters. */
  readonly byteOf: ReadonlyMap<string, number>;
}

/** The control characters of the upper half: what a byte becomes whose meaning is not known. */
export const highControl = /[\u{80}-\u{9f}]/u;

// Apple put the euro sign in the place of ¤, and its apple in an empty one: the library's table is older.
const ofApple: ReadonlyMap<number, string> = new Map([
  [0xdb, '€'],
  [0xf0, '\u{f8ff}'],
]);

export const windows1252 = readCodePage('windows-1252', new Map());
export const iso885915 = readCodePage('iso-8859-15', new Map());
export const macintosh = readCodePage('macintosh', ofApple);
export const ibm850 = readCodePage('ibm850', new Map());

/** The encodings of one byte a character that a German text may come in, the likelier first. */
export const codePages: readonly CodePage[] = [windows1252, readCodePage('iso-8859-15', new Map()), macintosh, ibm850];

function readCodePage(name: CodePageName, corrections: ReadonlyMap<number, string>): CodePage {
  const upperHalf = Array.from({ length: 128 }, (_, index) => {
    const byte = 0x80 + index;
    const character = corrections.get(byte) ?? iconv.decode(Buffer.from([byte]), name);
    return character === '\u{fffd}' ? String.fromCharCode(byte) : character;
  });
  const bytes = upperHalf.flatMap((character, index) =>
    character.charCodeAt(0) === 0x80 + index ? [] : [0x80 + index],
  );
  return {
    name,
    upperHalf,
    differing: new RegExp(`[${bytes.map((byte) => `\\x${byte.toString(16)}`).join('')}]`, 'g'),
    byteOf: new Map(upperHalf.map((character, index) => [character, 0x80 + index])),
  };
}

/** The text of bytes that stand one in each character: "f\u{fc}r" → "für" in windows-1252. */
export function decodeWith({ upperHalf, differing }: CodePage, bytes: string): string {
  return bytes.replace(differing, (byte) => upperHalf[byte.charCodeAt(0) - 0x80] ?? byte);
}

/** The bytes of a text, one in each character; undefined where a character of the text is not in the code page. */
export function encodeWith({ byteOf }: CodePage, text: string): string | undefined {
  let isComplete = true;
  const bytes = text.replace(notAscii, (character) => {
    const byte = byteOf.get(character);
    if (byte === undefined) isComplete = false;
    return String.fromCharCode(byte ?? 0);
  });
  return isComplete ? bytes : undefined;
}

const notAscii = /\P{ASCII}/gu;

/** The code page that a name means, in any spelling: "ISO_8859-1" → windows-1252, as browsers read it. */
export function codePageOf(declared: string): CodePage | undefined {
  const label = declared.toLowerCase().replace(/[^a-z\d]/g, '');
  return codePages.find(({ name }) => spellings[name].test(label));
}

const spellings: Readonly<Record<CodePageName, RegExp>> = {
  'windows-1252': /^(?:x?cp1252|windows1252|iso88591|latin1|l1|(?:us)?ascii|ansi)$/,
  'iso-8859-15': /^(?:iso885915|latin9|l9)$/,
  macintosh: /^(?:x?mac(?:intosh|roman)?)$/,
  ibm850: /^(?:ibm|cp)?(?:850|437)$/, // their German letters are the same
};

/** Bytes read in any other encoding that is known by this name; undefined where they do not fit it. */
export function decodeDeclared(bytes: Buffer, declared: string): string | undefined {
  if (!namesCharacterSet.test(declared) || !iconv.encodingExists(declared)) return undefined;
  const text = iconv.decode(bytes, declared);
  return iconv.encode(text, declared).equals(bytes) ? text : undefined;
}

// Not "base64" or "utf-7", which the library knows as well.
const namesCharacterSet = /^(?:windows|iso|cp|ibm|koi|mac|x-|gb|big|shift|sjis|euc|ks)[\w-]{1,30}$/i;
