// Plans the pages of the registers: an overview, each register by its letters, and a page for each entry.
import type { Archive } from '../article/archive.ts';
import { type RegisterKind, registerKinds } from '../article/register-kind.ts';
import type { FindMostNamed } from '../connect/most-named.ts';
import { archiveBins, createCounter } from '../connect/over-time.ts';
import type { RegisterEntry, Registers } from '../connect/registers.ts';
import type { FeedLink } from './machine-page.ts';
import type { HtmlPage } from './page.ts';
import { byLetter, type LetterOfRegister, namesInOrder } from './register-order.ts';
import type { AboutEntry, EntryPage, ListedEntry, NameLink, RegisterPage } from './register-page.ts';
import { articlePath, entryPath, registerPath, registersPath, type SitePath } from './site-path.ts';
import { splitList } from './split-list.ts';
import { yearsOf } from './years-of.ts';

/** A register of more entries has a page for each letter. */
const mostOnOnePage = 200;
const mostFrequent = 40;
const [mostMonthsInRow, mostMonthsInPicture] = [36, 240]; // beyond that a bar is a year
const mostTogether = 12;
/** What only one article names needs no page: the register leads to the article. */
const fewestForPage = 2;

export interface PlannedRegisters {
  readonly pages: readonly HtmlPage[];
  /** Where a name leads. */
  linkTo(entry: RegisterEntry): NameLink;
}

/** The registers, their entries that several articles have, and where every name leads. */
export function planRegisters(
  archive: Archive,
  registers: Registers,
  mostNamed: FindMostNamed,
  feeds: readonly FeedLink[],
  listSize: number,
): PlannedRegisters {
  const inRow = createCounter(archive.articles, archiveBins(archive, mostMonthsInRow));
  const inPicture = createCounter(archive.articles, archiveBins(archive, mostMonthsInPicture));
  const kinds = registerKinds.filter((kind) => registers.of[kind].length > 0);
  const letters = new Map(kinds.map((kind) => [kind, byLetter(registers.of[kind], registers.facts)]));
  const letterOf = new Map(
    [...letters.values()].flat().flatMap(({ letter, entries }) => entries.map((entry) => [entry, letter] as const)),
  );
  const links = new Map<RegisterEntry, NameLink>(); // an entry is linked to from many pages
  const linkTo = (entry: RegisterEntry): NameLink => {
    const known = links.get(entry);
    if (known !== undefined) return known;
    const link = { name: entry.name, path: hasPage(entry) ? entryPath(entry) : anchorOf(entry) };
    links.set(entry, link);
    return link;
  };
  const anchorOf = (entry: RegisterEntry): SitePath => {
    const isSplit = registers.of[entry.kind].length > mostOnOnePage;
    return `${registerPath(entry.kind, isSplit ? letterOf.get(entry) : undefined)}#${anchorOfEntry(entry.slug)}`;
  };
  const listed = (entry: RegisterEntry): ListedEntry => ({
    name: nameInOrder(entry),
    anchor: anchorOfEntry(entry.slug),
    count: entry.articles.length,
    path: hasPage(entry) ? entryPath(entry) : articlePath(entry.articles[0] ?? { slug: '' }),
    years: yearsOf(entry.articles),
    bars: inRow.bars(registers.placesOf(entry)),
  });
  const nameInOrder = namesInOrder(registers.facts);
  const frequent = (kind: RegisterKind) => registers.of[kind].slice(0, mostFrequent).map(linkTo);
  const counts = kinds.map((kind) => ({ kind, count: registers.of[kind].length, frequent: frequent(kind) }));
  const overview: readonly HtmlPage[] =
    kinds.length === 0 ? [] : [{ kind: 'registers', path: registersPath, registers: counts }];
  const feedsOf = feedsByPage(feeds);
  const namedTogether = (entry: RegisterEntry) =>
    mostNamed
      .beside(entry, mostTogether + 1) // and itself
      .filter((other) => other.entry !== entry)
      .slice(0, mostTogether);
  const about = (entry: RegisterEntry): AboutEntry => ({
    overTime: inPicture.overTime(registers.placesOf(entry)),
    together: namedTogether(entry).map(({ entry, count }) => ({ ...linkTo(entry), count })),
  });
  const entryPages = (entry: RegisterEntry) =>
    planEntry(entry, about(entry), feedsOf.get(entryPath(entry)) ?? [], listSize);
  const pages = kinds.flatMap((kind) => [
    ...planRegister(kind, letters.get(kind) ?? [], frequent(kind), listed),
    ...registers.of[kind].filter(hasPage).flatMap(entryPages),
  ]);
  return { pages: [...overview, ...pages], linkTo };
}

/** Whether an entry has a page of its own; one of a single article leads to that. */
export function hasPage({ articles }: RegisterEntry): boolean {
  return articles.length >= fewestForPage;
}

function planRegister(
  register: RegisterKind,
  letters: readonly LetterOfRegister[],
  frequent: readonly NameLink[],
  listed: (entry: RegisterEntry) => ListedEntry,
): readonly RegisterPage[] {
  const total = letters.reduce((sum, { entries }) => sum + entries.length, 0);
  const isSplit = total > mostOnOnePage;
  const ways = letters.map(({ letter, entries }) => ({
    letter,
    count: entries.length,
    path: isSplit ? registerPath(register, letter) : (`${registerPath(register)}#${anchorOfLetter(letter)}` as const),
  }));
  const about = { kind: 'register', register, total, letters: ways } as const;
  const sections = letters.map(({ letter, entries }) => ({
    letter,
    anchor: anchorOfLetter(letter),
    entries: entries.map(listed),
  }));
  if (!isSplit) return [{ ...about, path: registerPath(register), letter: undefined, sections, frequent: [] }];
  return [
    { ...about, path: registerPath(register), letter: undefined, sections: [], frequent },
    ...sections.map((section): RegisterPage => {
      const { letter } = section;
      return { ...about, path: registerPath(register, letter), letter, sections: [section], frequent: [] };
    }),
  ];
}

/** No entry's anchor ends with a hyphen but those that are told apart below, and some entries are called "A". */
function anchorOfLetter(letter: string): string {
  return letter === '#' ? 'andere-' : `${letter.toLowerCase()}-`;
}

/** What stands on every page has names of its own: see layouts/frame.tsx. */
function anchorOfEntry(slug: string): string {
  return slug === 'inhalt' || slug === 'kopfsuche' ? `${slug}-` : slug;
}

function planEntry(
  { articles, ...entry }: RegisterEntry,
  about: AboutEntry,
  feeds: readonly FeedLink[],
  listSize: number,
): readonly EntryPage[] {
  return splitList(articles, listSize).map((list) => ({
    kind: 'entry',
    path: entryPath(entry, list.number),
    entry,
    list,
    about: list.number === 1 ? about : undefined,
    feeds,
  }));
}

/** The feeds of each page that has some. */
function feedsByPage(feeds: readonly FeedLink[]): ReadonlyMap<SitePath, readonly FeedLink[]> {
  const byPage = new Map<SitePath, FeedLink[]>();
  for (const feed of feeds) {
    if (feed.subject.kind === 'archive') continue;
    const { path } = feed.subject;
    byPage.set(path, [...(byPage.get(path) ?? []), feed]);
  }
  return byPage;
}
