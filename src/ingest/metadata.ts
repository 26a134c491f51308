// What an original says of itself beside its text: meta tags, columns, feed elements, front matter.
import type { OwnFields } from '../article/article.ts';
import type { Found } from './found.ts';

/** Fields that the original states; a field it says nothing of is left out. */
export interface Metadata {
  readonly title?: Stated<string>;
  readonly lead?: Stated<string>;
  /** EDTF: "2024-01-21", "2024-01", "2024". */
  readonly date?: Stated<string>;
  /** Names of persons, without "Von". */
  readonly authors?: Stated<readonly string[]>;
  /** The publisher and the agencies. */
  readonly sources?: Stated<readonly string[]>;
  readonly topics?: Stated<readonly string[]>;
  readonly section?: Stated<string>;
  /** Only an archive of this program states it. */
  readonly own?: Stated<OwnFields>;
  readonly persons?: Stated<readonly string[]>;
  readonly places?: Stated<readonly string[]>;
  readonly organisations?: Stated<readonly string[]>;
  /** Where the text was published: an absolute web address. */
  readonly address?: Stated<string>;
  /** "de", "en": ISO 639-1. */
  readonly language?: Stated<string>;
  /** What the text is called in the archive of this program that it comes from: "haushalt-2015". */
  readonly slug?: Stated<string>;
  /** "2026-11-22": when it came into that archive. */
  readonly added?: Stated<string>;
}

/** A stated value with the place that states it, for people: "JSON-LD datePublished", "column date". */
export interface Stated<Value> extends Pick<Found<Value>, 'value' | 'rule'> {
  /** What a program filled in and nobody looks at: the text itself knows better. */
  readonly isWeak?: true;
  /** What this program has guessed in another archive: nothing knows better, but it stays a guess. */
  readonly wasGuessed?: true;
}
