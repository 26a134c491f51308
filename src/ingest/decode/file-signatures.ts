// Knows files that are no texts by the bytes they begin with.

/** What a file is instead of a text, and how a person gets a text out of it. */
export interface NoReader {
  readonly what: string;
  readonly hint: string;
}

/** What the bytes begin to be, where no reader can take it. Zip archives and PDF are not among them. */
export function findSignature(bytes: Buffer): NoReader | undefined {
  const head = bytes.subarray(0, 512).toString('latin1');
  const found = signatures.find(
    ({ at, starts, also }) => starts.some((start) => head.startsWith(start, at)) && (also?.(head) ?? true),
  );
  return found && { what: found.what, hint: found.hint };
}

interface Signature extends NoReader {
  /** Where it stands, in bytes. */
  readonly at: number;
  /** Bytes, one in each character. */
  readonly starts: readonly string[];
  /** For signatures that a text may begin with as well. */
  readonly also?: (head: string) => boolean;
}

const picture = { what: 'is a picture', hint: 'type its text into a .txt file, or use text recognition (OCR)' };
const sound = { what: 'is a sound or video file', hint: 'write down what is said, and save it as a .txt file' };
const packed = { what: 'is a packed archive', hint: 'unpack it, and ingest the files that are in it' };
const program = { what: 'is a program', hint: 'remove it: it holds no article' };
const font = { what: 'is a font', hint: 'remove it: it holds no article' };
const hasNul = (head: string): boolean => head.includes('\0');

const signatures: readonly Signature[] = [
  { ...picture, at: 0, starts: ['\x89PNG\r\n', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*', '8BPS\0'] },
  { ...picture, at: 8, starts: ['WEBP'], also: (head) => head.startsWith('RIFF') },
  { ...picture, at: 4, starts: ['ftyphei', 'ftypmif', 'ftypavif'], also: hasNul },
  { ...picture, at: 0, starts: ['BM'], also: (head) => head.slice(6, 10) === '\0\0\0\0' },
  { ...sound, at: 0, starts: ['ID3\x02', 'ID3\x03', 'ID3\x04', 'OggS\0', 'fLaC\0', '\x1aE\xdf\xa3'] },
  { ...sound, at: 0, starts: ['\xff\xf2', '\xff\xf3', '\xff\xfa', '\xff\xfb'], also: hasNul },
  { ...sound, at: 8, starts: ['WAVE', 'AVI '], also: (head) => head.startsWith('RIFF') },
  { ...sound, at: 4, starts: ['ftyp'], also: hasNul },
  { ...packed, at: 0, starts: ['\x1f\x8b', '7z\xbc\xaf', 'Rar!\x1a', '\xfd7zXZ\0', '\x28\xb5\x2f\xfd'] },
  { ...packed, at: 0, starts: ['BZh'], also: (head) => head.startsWith('1AY&SY', 4) },
  { ...packed, at: 257, starts: ['ustar\0', 'ustar  '], also: hasNul },
  { ...program, at: 0, starts: ['\x7fELF', '\xca\xfe\xba\xbe', '\0asm'] },
  { ...program, at: 0, starts: ['\xfe\xed\xfa\xce', '\xfe\xed\xfa\xcf', '\xce\xfa\xed\xfe', '\xcf\xfa\xed\xfe'] },
  { ...program, at: 0, starts: ['MZ'], also: hasNul },
  { ...font, at: 0, starts: ['\0\x01\0\0', 'OTTO\0', 'wOFF\0', 'wOF2\0', 'true\0'] },
  {
    what: 'is an old Office document (.doc, .xls, .ppt)',
    hint: 'open it in a word processor, and save it as .docx or .txt',
    at: 0,
    starts: ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  },
  {
    what: 'is an RTF document',
    hint: 'open it in a word processor, and save it as .docx or .txt',
    at: 0,
    starts: [String.raw`{\rtf`, String.raw`${'\xef\xbb\xbf'}{\rtf`],
  },
  { what: 'is a database', hint: 'export its table as a .csv file', at: 0, starts: ['SQLite format 3\0'] },
  { what: 'is a web archive of Safari', hint: 'open it, and save the page as .html', at: 0, starts: ['bplist00'] },
  { what: 'is a PostScript file', hint: 'convert it to PDF', at: 0, starts: ['%!PS', '\xc5\xd0\xd3\xc6'] },
  {
    what: 'is a web page in one file (.mhtml)',
    hint: 'open it in a browser, and save the page as .html',
    at: 0,
    starts: ['From: <Saved by', 'MIME-Version: 1.0'],
    also: (head) => head.includes('multipart/related'),
  },
];
