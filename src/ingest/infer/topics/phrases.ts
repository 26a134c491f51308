// Finds nouns that a text rarely has without one adjective: "künstliche Intelligenz", "russische Armee".
import type { CapitalWord } from './capital-words.ts';
import { adjectiveEnding, type Gender, genderOf } from './gender.ts';

/** "künstliche Intelligenz" for its uses with and without the adjective; undefined where no adjective belongs to the noun. */
export function phraseOf(uses: readonly CapitalWord[], noun: string): string | undefined {
  const counts = new Map<string, number>();
  for (const { wordBefore } of uses) {
    const stem = telling.exec(wordBefore)?.groups?.stem;
    if (stem !== undefined && !general.test(stem)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const [[adjective, count] = ['', 0]] = [...counts].sort(([, one], [, other]) => other - one);
  if (count < fewest || count < uses.length * leastShare) return undefined;
  const gender = genderOf(noun) ?? genderByAdjective(uses, adjective);
  return gender === undefined ? undefined : `${adjective}${adjectiveEnding(gender)} ${noun}`;
}

const fewest = 2; // uses with the adjective
const leastShare = 2 / 3;
/** Adjectives that say of what kind a thing is, known by what they end with. */
const telling = /^(?<stem>\p{Ll}{2,25}(?:isch|lich|iv|al|ell|är|bar|frei|weit))e[mnrs]?$/u;
/** Those that say how it is, or when. */
const general =
  /(?:eigent|wirk|mög|ähn|deut|angeb|mutmaß|wesent|jähr|täg|monat|wöchent|erheb|plötz|letzt|ursprüng|tatsäch|wahrschein|gewöhn|unterschied|schreck|krankhaft)lich$|^(?:aktuell|speziell|total|final|fatal|generell|normal|ideal)$/;

/** By endings that the feminine has not. */
function genderByAdjective(uses: readonly CapitalWord[], adjective: string): Gender | undefined {
  const has = (ending: string) => uses.some(({ wordBefore }) => wordBefore === adjective + ending);
  if (has('es')) return 'neuter';
  return has('er') && has('em') ? 'masculine' : undefined;
}
