// Hides some of what is known of each word, another part every time: else a few sure signs, such as the names themselves,
// are all that is learned, and texts with other names lack them (Sutton, Sindelar and McCallum 2006).
import type { Chance } from './chance.ts';
import type { Example } from './example.ts';

/** The example without a share of its features, from 0 to 1. */
export function withDroppedFeatures({ features, labels }: Example, share: number, chance: Chance): Example {
  return { features: features.map((numbers) => numbers.filter(() => chance() >= share)), labels };
}
