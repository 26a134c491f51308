// Chooses the spelling under which a register shows a name that articles write in several ways.

/** The most frequent; but "Karl Marx" before "KARL MARX", and of two equally frequent "Grüne" before "GRÜNE", "Köln" before "Koeln". */
export function bestSpelling(spellings: readonly (readonly [name: string, count: number])[]): string {
  const best = [...spellings].sort(
    ([one, count], [other, otherCount]) =>
      Number(isShouted(one)) - Number(isShouted(other)) ||
      otherCount - count ||
      Number(isInCapitals(one)) - Number(isInCapitals(other)) ||
      ownLetters(other) - ownLetters(one) ||
      (one < other ? -1 : 1),
  );
  return best[0]?.[0] ?? '';
}

/** In capitals, and too long for an acronym: "NATO" may be the usual spelling beside "Nato". */
function isShouted(name: string): boolean {
  return isInCapitals(name) && noAcronym.test(name);
}

const noAcronym = /[^\p{L}]|\p{L}{7}/u;

function isInCapitals(name: string): boolean {
  return /\p{Lu}{2}/u.test(name) && name === name.toUpperCase();
}

/** How many letters a machine without umlauts or accents would have written otherwise. */
function ownLetters(name: string): number {
  return name.match(/[^\p{ASCII}]/gu)?.length ?? 0;
}
