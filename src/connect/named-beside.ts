// What else the articles of an archive name: whoever is meant by a family name alone, the names beside it tell.
import type { Article } from '../article/article.ts';
import { nameKey } from '../article/name-key.ts';
import { namesOfArticle } from '../article/names-of-article.ts';
import { namingKinds } from '../article/register-kind.ts';
import { isAbbreviated } from './abbreviated-name.ts';
import type { NameFacts } from './name-facts.ts';
import { countKeys } from './name-keys.ts';

/** Compares articles, by their places in the archive. */
export interface NamedBeside {
  /** Whether two articles share as many names as tell that one matter is spoken of; `word` and what has it count for none. */
  areOfOneMatter(one: number, other: number, word: string): boolean;
}

const fewest = 2; // names
const largerArchive = 50; // articles: in a smaller one no name is frequent
const alwaysRare = 5; // articles
const rareIn = 0.02; // of all articles: two parties or broadcasters of a country are in many that have nothing in common

/** Names of persons, places, organisations and topics, whatever their kind; what many articles name tells nothing. */
export function namedBeside(articles: readonly Article[], facts: NameFacts): NamedBeside {
  const keyOf = facts.of('beside', (name) => (isAbbreviated(name) ? anybody : nameKey(name)));
  const all = articles.map((article) =>
    namingKinds.flatMap((kind) => namesOfArticle(article, kind).map(keyOf)).filter((key) => key !== anybody),
  );
  const counts = countKeys(all);
  const most = articles.length < largerArchive ? articles.length : Math.max(alwaysRare, articles.length * rareIn);
  const known = new Map<number, ReadonlySet<string>>();
  const telling = (place: number): ReadonlySet<string> => {
    const names = known.get(place) ?? new Set(all[place]?.filter((name) => (counts.get(name) ?? 0) <= most));
    known.set(place, names);
    return names;
  };
  return {
    areOfOneMatter(one, other, word) {
      const [names, others] = [telling(one), telling(other)];
      let shared = 0;
      for (const name of names) {
        if (others.has(name) && !name.includes(word)) shared++;
        if (shared === fewest) return true;
      }
      return false;
    },
  };
}

const anybody = ''; // no name has such a key
