// Tells whom a short name of a person means: "Putin", "W. Putin" beside "Wladimir Putin", or in another article.
import { isGenitiveOf, isShortFor, lastWord } from './short-name.ts';

/** The persons whom the articles of an archive name, by the keys of their names. */
export interface NamedPersons {
  /** The keys of all names, and of those that no article has, but the editor. */
  readonly keys: Iterable<string>;
  /** How many articles there are. */
  readonly articles: number;
  /** The keys in the article at a place. */
  keysIn(place: number): readonly string[];
  /** Without a genitive -s. */
  nominative(key: string): string;
  /** Which names mean the same person, by the name that all have. */
  personOf(key: string): string;
  /** Whether two articles, by their places, name so much else that is the same that they speak of one matter. */
  areOfOneMatter(one: number, other: number, familyName: string): boolean;
}

export interface Meant {
  readonly full: string;
  /** Whom it may mean as well, though nothing but the name speaks for it. */
  readonly maybe: string;
  /** Whether it means the same in all articles. */
  readonly isSameInAll: boolean;
}

/**
 * Two persons that are kept apart wrongly do less harm than two that are one wrongly. So a short name stands for the full
 * one that its own article has; elsewhere only where the archive has no other full name for it, where nobody else has
 * it for a given name, and where one article that has the full name is of one matter with the article of the short one.
 * Names come without a genitive -s.
 */
export function whoseName(persons: NamedPersons): (plain: string, place: number) => Meant {
  const names = new Set([...persons.keys].map(persons.nominative));
  const longer = longerNames(names);
  let isGivenName: ((key: string) => boolean) | undefined;
  const placesOf = placesOfPersons(persons);
  const onePerson = ([only, ...others]: readonly string[]): string | undefined =>
    others.every((other) => persons.personOf(other) === persons.personOf(only ?? '')) ? only : undefined;
  const namedIn = rememberLast((place) => persons.keysIn(place).map(persons.nominative));
  const inItsArticle = (plain: string, here: readonly string[], place: number): Meant => {
    const only = onePerson(here) ?? plain;
    return { full: givenNames(namedIn(place))(plain) ? plain : only, maybe: only, isSameInAll: false };
  };
  const withoutLonger = (plain: string, place: number): Meant => {
    if (!plain.endsWith('s') || longer(plain.slice(0, -1)).length === 0) return itself(plain, true);
    const full = onePerson(namedIn(place).filter((name) => isShortGenitive(plain, name))) ?? plain;
    return { full, maybe: full, isSameInAll: false };
  };
  return (plain, place) => {
    const elsewhere = longer(plain);
    if (elsewhere.length === 0) return withoutLonger(plain, place);
    const here = namedIn(place).filter((name) => isShortFor(plain, name));
    if (here.length > 0) return inItsArticle(plain, here, place);
    const only = onePerson(elsewhere);
    if (only === undefined) return itself(plain, false);
    isGivenName ??= givenNames(names);
    const isMeant =
      !isGivenName(plain) && placesOf(only).some((other) => persons.areOfOneMatter(place, other, lastWord(plain)));
    return { full: isMeant ? only : plain, maybe: only, isSameInAll: false };
  };
}

function itself(plain: string, isSameInAll: boolean): Meant {
  return { full: plain, maybe: plain, isSameInAll };
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
  const byEnding = byEndingOf(names);
  const longerOf = (key: string): readonly string[] => {
    if (key.charAt(1) !== ' ') return byEnding.get(key) ?? [];
    // "w putin": "george w putin" ends like "wladimir putin", too.
    return (byEnding.get(key.slice(2)) ?? []).filter((full) => isShortFor(key, full));
  };
  const known = new Map<string, readonly string[]>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = longerOf(key);
    // "Merkel" and "A. Merkel" are both short for "Angela Merkel": a short name is no second person.
    const full =
      found.length < 2 ? found : found.filter((one) => !longerOf(one).some((other) => found.includes(other)));
    known.set(key, full);
    return full;
  };
}

/** Full names by what follows any of their words: "ursula von der leyen" by "von der leyen", "der leyen" and "leyen". */
function byEndingOf(names: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    for (let space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
      const ending = name.slice(space + 1);
      const others = groups.get(ending);
      if (others === undefined) groups.set(ending, [name]);
      else others.push(name);
    }
  }
  return groups;
}

/** "joseph" where there is a Joseph Haydn: he may be meant as well as Franz Joseph. */
function givenNames(names: Iterable<string>): (key: string) => boolean {
  const given = new Set([...names].flatMap((name) => name.split(' ').slice(0, -1)));
  return (key) => given.has(key);
}

function placesOfPersons({ articles, keysIn, nominative, personOf }: NamedPersons): (key: string) => readonly number[] {
  let found: Map<string, number[]> | undefined;
  const find = () => {
    const places = new Map<string, number[]>();
    for (let place = 0; place < articles; place++) {
      for (const key of keysIn(place)) {
        const person = personOf(nominative(key));
        const before = places.get(person);
        if (before === undefined) places.set(person, [place]);
        else if (before.at(-1) !== place) before.push(place);
      }
    }
    return places;
  };
  return (key) => {
    found ??= find();
    return found.get(personOf(key)) ?? [];
  };
}
