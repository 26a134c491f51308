// Writes forms whose stem changes as if it did not: plurals from Latin, Greek and English, adjectives that lose a vowel.

/** Folded: "konten" → "konto", "indizes" → "index", "babies" → "baby", "teures" → "teueres", "hohe" → "hoche"; others as they are. */
export function regularised(form: string): string {
  if (!hint.test(form)) return form;
  const singular = singularOf(form);
  if (singular !== undefined) return singular;
  return form.replace(withoutVowel, '$<start>e$<last>').replace(high, 'hoch');
}

/** By the letters at its end: an expression for each kind of plural would look at every letter. */
function singularOf(form: string): string | undefined {
  for (let length = Math.min(longestPlural, form.length); length >= shortestPlural; length--) {
    const start = form.length - length;
    const singular = singulars.get(form.slice(start)) ?? (start === 0 ? singulars.get(`^${form}`) : undefined);
    if (singular !== undefined) return form.slice(0, start) + singular;
  }
  return undefined;
}

// Nouns by the end of their singular and the ends of their plural; the last part of a compound is enough.
const nouns: readonly (readonly [stems: string, singular: string, plurals: string])[] = [
  ['kont risik sald', 'o', 'en|i|os'],
  ['temp cell', 'o', 'i|os'],
  ['lexik', 'on', 'a|en'],
  ['stadi', 'on', 'en'],
  ['atl', 'as', 'anten'],
  ['bon termin', 'us', 'i'],
  ['korp temp', 'us', 'ora'],
  ['ind kod', 'ex', 'izes|ices'],
  ['prax', 'is', 'en'],
  ['myth ^ep', 'os', 'en'],
  ['exam', 'en', 'ina'],
  ['them komm schem traum dogm stigm arom klim', 'a', 'ata'],
  ['them komm kamer om op sof pizz vill aren agend', 'a', 'as'],
  ['material mineral prinzip privileg indiz fossil textil reptil utensil adverb', '', 'ien'],
  ['bab part hobb lad stor cit lobb', 'y', 'ies'],
];
// "^" stands before those that are the whole word.
const singulars: ReadonlyMap<string, string> = new Map(
  nouns.flatMap(([stems, singular, endings]) =>
    stems
      .split(' ')
      .flatMap((stem) => endings.split('|').map((plural) => [stem + plural, stem.replace('^', '') + singular])),
  ),
);
const lengths = [...singulars.keys()].map(({ length }) => length);
const [shortestPlural, longestPlural] = [Math.min(...lengths), Math.max(...lengths)];

const hint = /(?:[aos]|[ie]n|i|es|[lr]e[mnrst]*|^hohe[mnr]?(?:e[mnrs]?)?)$/; // most forms need no further look
const ending = '(?=e(?:[mnrs]|re[mnrs]?|ste[mnrs]?)?$)';
const withoutVowel = new RegExp(
  `(?<start>dunk|^(?:un)?ed|^eit|^ub|^heik|^simp|^nob|[ai]b|^(?:uber|sau|sund)?teu|^(?:un)?sau|ungeheu)(?<last>[lr])${ending}`,
);
const high = new RegExp(`^hoh${ending}`);
