// Writes the words of a segment: their postings, the dictionary, and the words by their ends.
import { createGrowingNumbers } from '../german/growing-numbers.ts';
import type { WordLetters } from '../german/word-letters.ts';
import { createByteRows } from './byte-rows.ts';
import { byteWriter } from './bytes.ts';
import { type EncodedFamily, encodeDictionary, encodeForms } from './dictionary.ts';
import { encodeEndings } from './endings.ts';
import type { FamilyForm, WordFamilies } from './families.ts';
import type { SegmentStart } from './index-start.ts';
import type { PlacesOf } from './places.ts';
import { encodePostings } from './postings.ts';
import { reversedWords } from './reversed-words.ts';
import { writeList } from './write-list.ts';
import type { BeginPieces } from './write-packs.ts';

/** The words of a segment, and where they stand in its articles. */
export interface ArrangedWords {
  readonly families: WordFamilies;
  readonly placesOf: PlacesOf;
  readonly lengthClasses: Uint8Array;
  /** How many articles of the segments before had any of these forms, and are no more. */
  readonly goneWith: (forms: ArrayLike<number>) => number;
  /** Those that no segment before has. */
  readonly newForms: WordLetters;
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
  const families = writePostings(words, sizes.postings, begin);
  const size = sizes.dictionary;
  return {
    dictionary: writeList(families, { encode: encodeDictionary, keyOf: ({ stem }) => stem, size }, begin),
    endings: writeList(reversedWords(words.newForms), { encode: encodeEndings, keyOf: (word) => word, size }, begin),
  };
}

/** Writes the postings of families one after another, and says where those of each begin. */
function writePostings(words: ArrangedWords, size: number, begin: BeginPieces): Iterable<EncodedFamily> {
  const pieces = begin();
  const piece = byteWriter();
  const family = byteWriter();
  const row = byteWriter();
  const rows = createByteRows();
  const numbers = createGrowingNumbers(); // of the piece of each family
  const offsets = createGrowingNumbers();
  let number = 0;
  const encoded = ({ form, isNoun, lemmas, standsIn }: FamilyForm) => {
    const from = family.length();
    const documents = encodePostings(words.placesOf(standsIn), words.lengthClasses, family);
    return { form, isNoun, lemmas, documents, gone: words.goneWith(standsIn), bytes: family.length() - from };
  };
  for (const { stem, forms, parts } of words.families) {
    encodeForms({ stem, forms: forms.map(encoded), parts: parts.map(encoded) }, row);
    rows.add(row.taken());
    if (piece.length() > 0 && piece.length() + family.length() > size) {
      pieces.add(piece.taken());
      number++;
    }
    numbers.push(number);
    offsets.push(piece.length());
    piece.bytes(family.taken());
  }
  if (piece.length() > 0) pieces.add(piece.taken());
  const names = pieces.end();
  return {
    *[Symbol.iterator]() {
      let place = 0;
      for (const encodedWords of rows) {
        const [stem, piece] = [words.families.stemAt(place), names[numbers.at(place)] ?? ''];
        yield { stem, piece, offset: offsets.at(place), words: encodedWords };
        place++;
      }
    },
  };
}
