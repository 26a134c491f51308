// Goes through the nearest articles of one in the order in which a reader is to see them.
import type { ComparedArticles } from './compare-articles.ts';
import { dayNumber } from './days-between.ts';
import { mostNearest } from './nearest.ts';
import { weightScale } from './weigh-terms.ts';

const nearInTime = 0.25; // what the same day adds
const halfNear = 14; // days: half of that

/** Calls with the best first, of two equal ones the nearer in the order of the archive, until it is told to stop. */
export type ForEachByWorth = (article: number, see: (other: number, cosine: number) => boolean) => void;

export function createByWorth({ archive, neighbours }: ComparedArticles): ForEachByWorth {
  const { others, cosines, counts } = neighbours.nearest;
  const days = Float64Array.from(archive.articles, ({ date }) => dayNumber(date) ?? Number.NaN);
  const worths = new Float64Array(mostNearest);
  const order: number[] = []; // places in the lists
  const nearness = (article: number, other: number) => {
    const apart = Math.abs((days[article] ?? 0) - (days[other] ?? 0));
    return Number.isNaN(apart) ? 0 : nearInTime / (1 + apart / halfNear);
  };
  const cosineAt = (place: number) => (cosines[place] ?? 0) / weightScale ** 2;
  return (article, see) => {
    const first = article * mostNearest;
    const otherAt = (rank: number) => others[first + rank] ?? 0;
    const distance = (rank: number) => Math.abs(otherAt(rank) - article);
    const count = counts[article] ?? 0;
    order.length = 0;
    for (let rank = 0; rank < count; rank++) {
      worths[rank] = cosineAt(first + rank) * (1 + nearness(article, otherAt(rank)));
      order.push(rank);
    }
    order.sort(
      (one, other) =>
        (worths[other] ?? 0) - (worths[one] ?? 0) || distance(one) - distance(other) || otherAt(one) - otherAt(other),
    );
    for (const rank of order) if (!see(otherAt(rank), cosineAt(first + rank))) return;
  };
}
