// The pages of names and stories: one kind each, with exactly what its layout needs.
import type { Article } from '../article/article.ts';
import type { RegisterKind } from '../article/register-kind.ts';
import type { Bars, OverTime } from '../connect/over-time.ts';
import type { RegisterEntry } from '../connect/registers.ts';
import type { FeedLink } from './machine-page.ts';
import type { SitePath } from './site-path.ts';
import type { PageOfList } from './split-list.ts';
import type { StoryInBrief } from './story-in-brief.ts';

interface At {
  readonly path: SitePath;
}

/** A name, and where it leads. */
export interface NameLink {
  readonly name: string;
  readonly path: SitePath;
}

export interface RegistersPage extends At {
  readonly kind: 'registers';
  readonly registers: readonly RegisterOverview[];
}

export interface RegisterOverview {
  readonly kind: RegisterKind;
  readonly count: number;
  /** The most frequent first. */
  readonly frequent: readonly NameLink[];
}

export interface RegisterPage extends At {
  readonly kind: 'register';
  readonly register: RegisterKind;
  /** How many entries the register has. */
  readonly total: number;
  /** The letter of this page, where the register is too long for one. */
  readonly letter: string | undefined;
  readonly letters: readonly { readonly letter: string; readonly count: number; readonly path: SitePath }[];
  readonly sections: readonly RegisterSection[];
  /** On the first page of a long register. */
  readonly frequent: readonly NameLink[];
}

export interface RegisterSection {
  readonly letter: string;
  readonly anchor: string;
  readonly entries: readonly ListedEntry[];
}

export interface ListedEntry {
  /** As it stands in alphabetical order: "Putin, Wladimir". */
  readonly name: string;
  /** The fragment by which it is found on the page of its register. */
  readonly anchor: string;
  readonly count: number;
  /** Its own page, or its only article. */
  readonly path: SitePath;
  /** The first and the last year of its articles, if one is known. */
  readonly years: readonly [first: number, last: number] | undefined;
  readonly bars: Bars;
}

export interface EntryPage extends At {
  readonly kind: 'entry';
  readonly entry: Omit<RegisterEntry, 'articles'>;
  readonly list: PageOfList<Article>;
  /** Stands on the first page only. */
  readonly about: AboutEntry | undefined;
  /** Where its newest articles are to be followed, if it has a feed of its own. */
  readonly feeds: readonly FeedLink[];
}

export interface AboutEntry {
  /** The same bins for every entry of the archive. */
  readonly overTime: OverTime;
  /** Names that stand most often in the same articles. */
  readonly together: readonly (NameLink & { readonly count: number })[];
}

export interface StoriesPage extends At {
  readonly kind: 'stories';
  readonly stories: readonly StoryInBrief[];
}

export interface StoryPage extends At {
  readonly kind: 'story';
  readonly story: StoryInBrief;
  /** Its articles; what is said of the story stands above the first page of them. */
  readonly list: PageOfList<Article>;
  readonly overTime: OverTime;
  /** The names that most of its articles have. */
  readonly names: readonly NameLink[];
}

/** A story as one of its articles shows it. */
export interface PlaceInStory {
  readonly story: StoryInBrief;
  readonly overTime: OverTime;
  /** From 1. */
  readonly number: number;
  /** Neighbours in time, among its articles. */
  readonly previous: Article | undefined;
  readonly next: Article | undefined;
}
