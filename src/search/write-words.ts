// Writes the words of a segment: their postings, the dictionary, and the words by their ends.
import { byteWriter } from './bytes.ts';
import { encodeDictionary, type PlacedFamily } from './dictionary.ts';
import { encodeEndings } from './endings.ts';
import type { FamilyForm, WordFamily } from './families.ts';
import { groupsOf } from './groups-of.ts';
import { type SegmentStart, shortestMistyped } from './index-start.ts';
import { mergedPlaces, type Places } from './places.ts';
import { encodePostings } from './postings.ts';
import { type BeginPieces, savePieces } from './write-packs.ts';

/** The words of a segment, and where they stand in its articles. */
export interface ArrangedWords {
  readonly families: readonly WordFamily[];
  readonly placesOf: (form: number) => Places;
  readonly lengthClasses: Uint8Array;
  /** How many articles of the segments before had any of these forms, and are no more. */
  readonly goneWith: (forms: readonly number[]) => number;
  /** Those that no segment before has. */
  readonly newForms: readonly string[];
}

/** How large pieces are before they are packed, in bytes. */
export interface PieceSizes {
  readonly postings: number;
  readonly dictionary: number;
}

/** Of an archive most words need one piece of postings. */
export const usualSizes: PieceSizes = { postings: 24_000, dictionary: 12_000 };

/** Of a few articles: what a question loads of them comes on top of what it loads anyway. */
export const smallSizes: PieceSizes = { postings: 5_000, dictionary: 4_000 };

/** Says which pieces hold which words. */
export function writeWords(
  words: ArrangedWords,
  sizes: PieceSizes,
  begin: BeginPieces,
): Pick<SegmentStart, 'dictionary' | 'endings'> {
  const listed = <Item>(items: readonly Item[], encode: Encode<Item>, keyOf: (item: Item) => string) =>
    inPieces(items, { encode, keyOf, size: sizes.dictionary }, begin);
  return {
    dictionary: listed(writePostings(words, sizes.postings, begin), encodeDictionary, ({ stem }) => stem),
    endings: listed(reversedForms(words.newForms), encodeEndings, (reversed) => reversed),
  };
}

type Encode<Item> = (items: readonly Item[]) => Uint8Array;

/** Writes the postings of families one after another, and says where those of each begin. */
function writePostings(words: ArrangedWords, size: number, begin: BeginPieces): readonly PlacedFamily[] {
  const pieces = begin();
  const piece = byteWriter();
  const family = byteWriter();
  let number = 0; // of the piece
  const encoded = ({ form, isNoun, lemmas, standsIn }: FamilyForm) => {
    const from = family.length();
    const places = mergedPlaces(standsIn.map(words.placesOf));
    const documents = encodePostings(places, words.lengthClasses, family);
    return { form, isNoun, lemmas, documents, gone: words.goneWith(standsIn), bytes: family.length() - from };
  };
  const placed = words.families.map(({ stem, forms, parts }) => {
    const entry = { stem, forms: forms.map(encoded), parts: parts.map(encoded) };
    if (piece.length() > 0 && piece.length() + family.length() > size) {
      pieces.add(piece.taken());
      number++;
    }
    const offset = piece.length();
    piece.bytes(family.taken());
    return { entry, offset, number };
  });
  if (piece.length() > 0) pieces.add(piece.taken());
  const names = pieces.end();
  return placed.map(({ entry, offset, number }) => ({ ...entry, piece: names[number] ?? '', offset }));
}

/** Writes a long list into pieces of about one size, and says with what each begins. */
function inPieces<Item>(
  items: readonly Item[],
  { encode, keyOf, size }: { encode: Encode<Item>; keyOf: (item: Item) => string; size: number },
  begin: BeginPieces,
): readonly (readonly [string, string])[] {
  const perPiece = Math.max(1, Math.ceil((items.length * size) / Math.max(1, encode(items).length)));
  const groups = groupsOf(items, perPiece);
  const names = savePieces(groups.map(encode), begin);
  return groups.map((group, index) => [group.slice(0, 1).map(keyOf).join(''), names[index] ?? '']);
}

function reversedForms(forms: readonly string[]): readonly string[] {
  const long = forms.filter((form) => form.length >= shortestMistyped && /^\p{L}+$/u.test(form));
  return long.map((form) => [...form].reverse().join('')).sort();
}
