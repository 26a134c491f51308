// The words of an archive, in families of one stem: which forms each has, and where their postings stand.
import { type ByteSink, byteReader, sharedLength } from './bytes.ts';

/** A form of a word as it stands in texts ("häuser"), or as a part of compounds. */
export interface WordForm {
  readonly form: string;
  /** Whether it is written with a capital letter mostly. */
  readonly isNoun: boolean;
  /** One bit for each word of the family that it is a form of; 0 where that is not known. */
  readonly lemmas: number;
}

export interface CountedForm extends WordForm {
  /** In how many articles it stands. */
  readonly documents: number;
}

export interface Family {
  readonly stem: string;
  readonly forms: readonly CountedForm[];
  /** The same for words inside of compounds. */
  readonly parts: readonly CountedForm[];
}

export interface DictionaryForm extends CountedForm {
  /** How many articles of the segments before had it, and are no more. */
  readonly gone: number;
  /** How long its postings are. */
  readonly bytes: number;
}

/** A family as one segment of the index has it. */
export interface PlacedFamily extends Family {
  readonly forms: readonly DictionaryForm[];
  readonly parts: readonly DictionaryForm[];
  /** The piece that holds the postings of its forms, one after the other, and then those of its parts. */
  readonly piece: string;
  /** Where in that piece they begin, in bytes. */
  readonly offset: number;
}

/** The same with its forms and its parts as `encodeForms` writes them. */
export interface EncodedFamily extends Pick<PlacedFamily, 'stem' | 'piece' | 'offset'> {
  readonly words: Uint8Array;
}

/** Families in the order of their stems, which differ; those with one piece follow each other. */
export function encodeDictionary(families: Iterable<EncodedFamily>, writer: ByteSink): void {
  let [stem, piece] = ['', ''];
  for (const family of families) {
    const shared = sharedLength(stem, family.stem);
    writer.number(shared);
    writer.text(family.stem.slice(shared));
    writer.text(family.piece === piece ? '' : family.piece);
    writer.number(family.offset);
    writer.bytes(family.words);
    [stem, piece] = [family.stem, family.piece];
  }
}

/** Writes the forms of a family, and then its parts. */
export function encodeForms(
  { stem, forms, parts }: Pick<PlacedFamily, 'stem' | 'forms' | 'parts'>,
  writer: ByteSink,
): void {
  writeForms(forms, stem, writer);
  writeForms(parts, stem, writer);
}

function writeForms(forms: readonly DictionaryForm[], stem: string, writer: ByteSink): void {
  writer.number(forms.length);
  let before = stem;
  for (const { form, isNoun, lemmas, documents, gone, bytes } of forms) {
    const same = sharedLength(before, form);
    writer.number(same);
    writer.text(form.slice(same));
    writer.number(lemmas * 4 + (gone > 0 ? 2 : 0) + (isNoun ? 1 : 0));
    writer.number(documents);
    writer.number(bytes);
    if (gone > 0) writer.number(gone);
    before = form;
  }
}

export function decodeDictionary(bytes: Uint8Array): readonly PlacedFamily[] {
  const reader = byteReader(bytes);
  const families: PlacedFamily[] = [];
  let [stem, piece] = ['', ''];
  const readForms = () => {
    let before = stem;
    return Array.from({ length: reader.number() }, (): DictionaryForm => {
      const form = before.slice(0, reader.number()) + reader.text();
      before = form;
      const kind = reader.number();
      return {
        form,
        isNoun: kind % 2 === 1,
        lemmas: Math.floor(kind / 4),
        documents: reader.number(),
        bytes: reader.number(),
        gone: kind % 4 >= 2 ? reader.number() : 0,
      };
    });
  };
  while (!reader.isAtEnd()) {
    stem = stem.slice(0, reader.number()) + reader.text();
    piece = reader.text() || piece;
    const offset = reader.number();
    families.push({ stem, piece, offset, forms: readForms(), parts: readForms() });
  }
  return families;
}
