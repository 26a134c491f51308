// Tells whom a short name of a person means: "Putin", "W. Putin" beside "Wladimir Putin", or in another article.
import { byLastWordOf } from './nominative.ts';
import { isGenitiveOf, isShortFor, lastWord } from './short-name.ts';

/** The persons whom the articles of an archive name, by the keys of their names. */
export interface NamedPersons {
  /** Of each article, by its place. */
  readonly ofArticles: readonly (readonly string[])[];
  /** Names that no article has, but the editor. */
  readonly others: readonly string[];
  /** Which names mean the same person, by the name that all have. */
  personOf(key: string): string;
  /** Whether two articles, by their places, name so much else that is the same that they speak of one matter. */
  areOfOneMatter(one: number, other: number, familyName: string): boolean;
}

export interface Meant {
  readonly full: string;
  /** Whom it may mean as well, though nothing but the name speaks for it. */
  readonly maybe: string;
}

/**
 * Two persons that are kept apart wrongly do less harm than two that are one wrongly. So a short name stands for the full
 * one that its own article has; elsewhere only where the archive has no other full name for it, where nobody else has
 * it for a given name, and where one article that has the full name is of one matter with the article of the short one.
 */
export function whoseName(
  persons: NamedPersons,
  nominative: (key: string) => string,
): (key: string, place: number) => Meant {
  const names = new Set([...persons.ofArticles.flat(), ...persons.others].map(nominative));
  const longer = longerNames(names);
  const isGivenName = givenNames(names);
  const placesOf = placesOfPersons(persons, nominative);
  const onePerson = ([only, ...others]: readonly string[]): string | undefined =>
    others.every((other) => persons.personOf(other) === persons.personOf(only ?? '')) ? only : undefined;
  const namedIn = rememberLast((place) => (persons.ofArticles[place] ?? []).map(nominative));
  return (key, place) => {
    const plain = nominative(key);
    const beside = namedIn(place);
    const here = beside.filter((name) => isShortFor(plain, name));
    if (here.length > 0) {
      const only = onePerson(here) ?? plain;
      return { full: givenNames(beside)(plain) ? plain : only, maybe: only };
    }
    const elsewhere = longer(plain);
    if (elsewhere.length === 0) {
      const full = onePerson(beside.filter((name) => isShortGenitive(plain, name))) ?? plain;
      return { full, maybe: full };
    }
    const only = onePerson(elsewhere);
    if (only === undefined) return { full: plain, maybe: plain };
    const articles = placesOf(only);
    const isMeant =
      !isGivenName(plain) && articles.some((other) => persons.areOfOneMatter(place, other, lastWord(plain)));
    return { full: isMeant ? only : plain, maybe: only };
  };
}

/** For questions that come article by article. */
function rememberLast(namesAt: (place: number) => readonly string[]): (place: number) => readonly string[] {
  let last: { readonly place: number; readonly names: readonly string[] } | undefined;
  return (place) => {
    if (last?.place !== place) last = { place, names: namesAt(place) };
    return last.names;
  };
}

/** "putins" beside "wladimir putin"; elsewhere "Peters" may be a name of its own. */
function isShortGenitive(key: string, full: string): boolean {
  return key.endsWith('s') && isGenitiveOf(key, key.slice(0, -1)) && isShortFor(key.slice(0, -1), full);
}

/** The full names of the archive that a name may stand for; of a full name itself none. */
function longerNames(names: ReadonlySet<string>): (key: string) => readonly string[] {
  const byLastWord = byLastWordOf(names);
  const known = new Map<string, readonly string[]>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = (byLastWord.get(lastWord(key)) ?? []).filter((full) => isShortFor(key, full));
    // "Merkel" and "A. Merkel" are both short for "Angela Merkel": a short name is no second person.
    const full = found.filter((one) => !found.some((other) => other !== one && isShortFor(one, other)));
    known.set(key, full);
    return full;
  };
}

/** "joseph" where there is a Joseph Haydn: he may be meant as well as Franz Joseph. */
function givenNames(names: Iterable<string>): (key: string) => boolean {
  const given = new Set([...names].flatMap((name) => name.split(' ').slice(0, -1)));
  return (key) => given.has(key);
}

function placesOfPersons(
  { ofArticles, personOf }: NamedPersons,
  nominative: (key: string) => string,
): (key: string) => readonly number[] {
  const places = new Map<string, number[]>();
  for (const [place, keys] of ofArticles.entries()) {
    for (const person of new Set(keys.map((key) => personOf(nominative(key))))) {
      const before = places.get(person);
      if (before === undefined) places.set(person, [place]);
      else before.push(place);
    }
  }
  return (key) => places.get(personOf(key)) ?? [];
}
