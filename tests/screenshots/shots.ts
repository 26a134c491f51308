// Decides which pictures are taken: of every kind of page, and of what scripts add to two of them.
import type { PageOfKind } from './pages-of-kinds.ts';

export interface Shot {
  /** Of the files: "article-1". */
  readonly name: string;
  readonly address: string;
  /** What must be there before the picture is taken. */
  readonly waitFor?: string;
}

export function shotsOf(pages: readonly PageOfKind[]): readonly Shot[] {
  const shots = pages.map(({ kind, address }, index): Shot => {
    const number = pages.slice(0, index).filter((other) => other.kind === kind).length + 1;
    return { name: `${kind}-${number}`, address };
  });
  return [...shots, ...answers(pages)];
}

/** The results of a search, and the articles that a wrong address may have meant, for the words of a headline. */
function answers(pages: readonly PageOfKind[]): readonly Shot[] {
  const article = pages.findLast(({ kind }) => kind === 'article');
  if (article === undefined) return [];
  const headline = /<h1[^>]*>(?<text>[^<]*)/.exec(article.html)?.groups?.text ?? '';
  const word = longestOf(headline.match(/\p{L}+/gu) ?? []);
  return [
    { name: 'search-results', address: `suche/?q=${encodeURIComponent(word)}`, waitFor: '.hits .headline' },
    { name: 'search-nothing', address: 'suche/?q=Xyzzyqua', waitFor: '.no-hits' },
    { name: 'not-found-suggestions', address: `gibt-es-nicht/${encodeURIComponent(word)}`, waitFor: '.suggestions li' },
  ];
}

function longestOf(words: readonly string[]): string {
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}
