// What a page of results shows of an article, with what was found in it.
import type { ArticleDate } from '../article/edtf-date.ts';
import { stemOf } from '../german/stem.ts';
import { stopWords } from '../german/stop-words.ts';
import { type TextWord, wordsInText } from '../german/words-in-text.ts';
import { allMarked, type ExcerptPart, excerptOf } from './excerpt.ts';
import { type AskedName, type NamesFound, namesFound } from './names-found.ts';
import type { WordIndex } from './open-index.ts';
import { textStart } from './postings.ts';
import type { Query } from './query.ts';
import type { RankedWord } from './rank.ts';

export interface Hit {
  /** The article's address below the site's root. */
  readonly path: string;
  readonly title: string;
  /** The headline, with what was found in it. */
  readonly titleParts: readonly ExcerptPart[];
  readonly date: ArticleDate;
  readonly sources: readonly string[];
  readonly excerpt: readonly ExcerptPart[];
  /** The words that were found in headline and text, as they stand there: "Wien", "Wiener". */
  readonly found: readonly string[];
  /** Names by which the article was found: asked for by their field, or shown neither by headline nor by text. */
  readonly named: readonly NamesFound[];
}

export interface Asked {
  readonly words: readonly RankedWord[];
  readonly names: readonly AskedName[];
}

/** The names that an article must have one of; sources are shown with every result. */
export function askedNames({ parts }: Query): readonly AskedName[] {
  const wanted = parts.filter(({ isExcluded }) => !isExcluded).flatMap(({ alternatives }) => alternatives);
  return wanted.flatMap((operand) => (operand.kind === 'name' && operand.field !== 'quelle' ? [operand] : []));
}

/** Throws a RangeError for a number that no article has. */
export async function hitOf(
  document: number,
  { words, names }: Asked,
  index: WordIndex,
  withNames: boolean,
): Promise<Hit> {
  const text = await index.text(document);
  if (text === undefined) throw new RangeError(`the index has no article ${document}`);
  const { path, title, date, sources, content } = text;
  const positions = words.flatMap(({ match }) => match.get(document)?.positions ?? []);
  const inText = positions.filter((position) => position >= textStart).map((position) => position - textStart);
  const inTitle = positions.filter((position) => position < textStart);
  const [titleWords, contentWords] = [wordsInText(title), wordsInText(content)];
  const shown = [...wordsAt(titleWords, inTitle), ...wordsAt(contentWords, inText)];
  const stems = new Set(shown.map(({ form }) => stemOf(form)));
  const behindText = inText.map((place) => place - contentWords.length).filter((place) => place >= 0);
  return {
    path,
    title,
    titleParts: allMarked(title, titleWords, new Set(inTitle)),
    date,
    sources,
    excerpt: excerptOf(content, contentWords, new Set(inText)),
    found: [
      ...asWritten(title, telling(wordsAt(titleWords, inTitle), shown)),
      ...asWritten(content, telling(wordsAt(contentWords, inText), shown)),
    ].filter((word, place, all) => all.indexOf(word) === place),
    named: withNames ? await namesFound(document, { places: behindText, stems, names }, index) : [],
  };
}

function wordsAt(words: readonly TextWord[], places: readonly number[]): readonly TextWord[] {
  return places.flatMap((place) => words[place] ?? []);
}

/** Of a phrase, "zum ersten Mal", without the words that stand everywhere, if there are others. */
function telling(words: readonly TextWord[], all: readonly TextWord[]): readonly TextWord[] {
  const isTelling = ({ form }: TextWord) => !stopWords.has(form);
  return all.some(isTelling) ? words.filter(isTelling) : words;
}

function asWritten(text: string, words: readonly TextWord[]): readonly string[] {
  return words.map(({ start, end }) => text.slice(start, end));
}
