// Brings the singular and the plural of a topic together: "Wahl" and "Wahlen" are one entry.

/**
 * For a key that which most articles have of it and its other number, the shorter of two that as many have. `counts` says
 * how many articles have a topic. Only endings that hardly ever make another word count: "Spiel" and "Spieler" stay two. Keys spell umlauts out.
 */
export function oneNumber(counts: ReadonlyMap<string, number>): (key: string) => string {
  const shown = new Map<string, string>();
  for (const [key, count] of counts) {
    const singular = singularIn(counts, key);
    const before = shown.get(singular) ?? singular;
    const countBefore = counts.get(before) ?? 0;
    const isBetter = count > countBefore || (count === countBefore && key.length < before.length);
    shown.set(singular, isBetter ? key : before);
  }
  return (key) => shown.get(singularIn(counts, key)) ?? key;
}

/** Itself, where the archive has no such singular. */
function singularIn(counts: ReadonlyMap<string, number>, key: string): string {
  const singular = plurals.map((plural) => key.replace(plural, '')).find((one) => one !== key && counts.has(one));
  return singular ?? key;
}

const plurals: readonly RegExp[] = [
  /(?<=in)nen$/, // "Lehrerinnen"
  /(?<=ung|heit|keit|schaft|ion|taet|ik|ur|[ae]nz|ist|ent|ant|at|ahl|icht|oph|og)en$/, // "Wahlen"; but "Ringen" is no "Ring"
  /(?<=[a-z]{2}(?:e|el|(?<!\bbay)er))n$/, // "Schulen"; but "Bayern" are no more than one "Bayer"
  /(?<=[a-z]{3}[aiouy])s$/, // "Autos"
  // "Flüchtlinge"; but "Attacke", "Internationale", "Premiere", "Montage" are no plurals.
  /(?<=ling|(?<!mon)tag|jahr|werk|spiel|krieg|preis|stoff|stueck|zeug|eur|ment|weg|jekt|ffekt|spekt|schiff|punkt|recht|(?:be|ge)richt|gedicht|gewicht|geruecht|muslim)e$/,
];
