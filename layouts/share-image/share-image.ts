// What stands in the picture that is shown beside a link: of an article, or of the archive itself.
import type { Archive } from '../../src/article/archive.ts';
import type { Article } from '../../src/article/article.ts';
import { dateInWords } from '../wording/dates.ts';
import { wording } from '../wording/german.ts';

/** Texts of a picture; one that is empty is left out. */
export interface ShareImage {
  /** Small at the top. */
  readonly above: string;
  readonly headline: string;
  /** Under the headline. */
  readonly below: string;
  /** Small at the bottom. */
  readonly foot: string;
}

/** The names of the archive and its articles as the pages show them. */
export interface NamedArchive {
  readonly title: string;
  readonly description: string | undefined;
  typeset(text: string, language?: string): string;
}

/** Its headline with the archive's name, and when and where it appeared, as far as that is known. */
export function articleShareImage(article: Article, { title, typeset }: NamedArchive): ShareImage {
  const { date, sources, inferred, language } = article;
  const guess = inferred.includes('date') ? ` (${wording.presumably})` : '';
  const time = date.kind === 'unknown' ? [] : [dateInWords(date) + guess];
  const from = sources.length === 0 ? [] : [sources.join(', ')];
  return {
    above: typeset(title, wording.language),
    headline: typeset(article.title, language),
    below: '',
    foot: [...time, ...from].join(' · '),
  };
}

/** Its name, what it is, and how much it holds. */
export function archiveShareImage(
  { articles, years, undated }: Archive,
  { title, description, typeset }: NamedArchive,
): ShareImage {
  const extent = wording.extent(articles.length, years.at(0)?.year, years.at(-1)?.year, undated.length);
  return {
    above: '',
    headline: typeset(title, wording.language),
    below: description ? typeset(description, wording.language) : '',
    foot: extent,
  };
}

/** The picture in words: "Tausende feiern – 7. November 1998 · Donaupost – Prüfarchiv". */
export function shareImageInWords({ above, headline, below, foot }: ShareImage): string {
  return [headline, below, foot, above].filter((text) => text !== '').join(' – ');
}
