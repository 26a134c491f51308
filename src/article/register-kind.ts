// The registers of an archive: what its articles name, by kind.

/** As front matter and content/register.yaml call them. */
export const registerKinds = ['persons', 'places', 'organisations', 'topics', 'sections', 'sources'] as const;
export type RegisterKind = (typeof registerKinds)[number];

/** Those of what a text itself speaks of; where it comes from and where it is filed says little of what it is about. */
export const namingKinds = registerKinds.filter((kind) => kind !== 'sources' && kind !== 'sections');

/** Something for each register. */
export function ofEachKind<Made>(make: (kind: RegisterKind) => Made): Readonly<Record<RegisterKind, Made>> {
  return {
    persons: make('persons'),
    places: make('places'),
    organisations: make('organisations'),
    topics: make('topics'),
    sections: make('sections'),
    sources: make('sources'),
  };
}

/** What an editor says of an entry of a register, in content/register.yaml. */
export interface EntryRule {
  /** The name under which it is shown. */
  readonly name: string;
  /** Other names of the same. */
  readonly also: readonly string[];
  /** The slugs of the articles for which this holds; of all, where none are named. So one name can stand for two. */
  readonly only: readonly string[];
  readonly isHidden: boolean;
  readonly identifiers: Identifiers;
}

/** What catalogues call an entry. */
export interface Identifiers {
  /** Gemeinsame Normdatei of the German National Library: "119012545". */
  readonly gnd?: string | undefined;
  /** "Q7747" */
  readonly wikidata?: string | undefined;
}

export function gndAddress(gnd: string): string {
  return `https://d-nb.info/gnd/${gnd}`;
}

export function wikidataAddress(item: string): string {
  return `https://www.wikidata.org/wiki/${item}`;
}

export type RegisterRules = Readonly<Record<RegisterKind, readonly EntryRule[]>>;

export const noRules: RegisterRules = ofEachKind(() => []);
