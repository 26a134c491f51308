// Everything that is found in a text, and why: for `nachlese inspect`, which writes nothing.
import { formatDate } from '../article/edtf-date.ts';
import { type Draft, draftFrom } from './draft.ts';
import { fingerprintOf } from './duplicates/fingerprint.ts';
import type { Relation, TextIndex } from './duplicates/text-index.ts';
import type { Finding } from './finding.ts';
import { findKeywords } from './infer/keywords.ts';
import { namesLookedAt } from './infer/named.ts';
import { findNames } from './infer/names/find-names.ts';
import type { NameMention } from './infer/names/mention.ts';
import { type Timex, tagTimexes } from './infer/timex/tag-timexes.ts';
import type { SectionFinder } from './infer/topics/sections.ts';
import type { MendedCopy } from './mended-copy.ts';
import type { RawDocument } from './raw-document.ts';
import { type Repair, shownLines } from './repair.ts';
import { verdictOn } from './verdict.ts';

/** One line of `inspect --json`. What was not found is null, or an empty list. */
export interface Inspection {
  readonly action: 'ingest' | 'warn' | 'reject';
  readonly reason: string | null;
  readonly charset: string | null;
  readonly repairs: readonly Omit<Repair, 'lines'>[];
  /** Lines that were no part of the text, so that a person can see whether they were: twenty at most. */
  readonly leftOut: readonly string[];
  readonly lang: string | null;
  readonly title: string | null;
  /** EDTF. */
  readonly date: string | null;
  readonly authors: readonly string[];
  readonly lead: string | null;
  readonly sources: readonly string[];
  readonly section: string | null;
  /** As ingest would write them. */
  readonly persons: readonly string[];
  readonly places: readonly string[];
  readonly organisations: readonly string[];
  readonly topics: readonly string[];
  readonly text: string;
  /** Offsets in UTF-16 units of the text that was given, for files of `text`; those of its first million. */
  readonly timexes: readonly Timex[];
  /** Persons, places and organisations; offsets as those of the timexes, in the beginning of a long text, as ingest looks for them. */
  readonly entities: readonly NameMention[];
  /** The most telling first. */
  readonly keywords: readonly string[];
  /** Those of the texts before this one that are nearly the same, or stand in it, or it in them. */
  readonly related: readonly Relation[];
  /**
   * For each field the rule that found it, the offsets of its evidence in `text` where it stands there, and for the section
   * the words of its list that decided.
   */
  readonly evidence: Readonly<
    Record<
      string,
      { readonly rule: string; readonly start?: number; readonly end?: number; readonly words?: readonly string[] }
    >
  >;
}

const mostTagged = 1_000_000; // characters: no article has more

/** What is known beside the text: those before it, and the editor's sections. */
interface Beside {
  readonly index: TextIndex;
  readonly findSection?: SectionFinder | undefined;
}

/** `copy` is of the text that the offsets of dates shall count in; `name` is what later texts call this one. */
export function inspectDocument(
  document: RawDocument,
  copy: MendedCopy,
  name: string,
  { index, findSection }: Beside,
): Inspection {
  const draft = draftFrom(document, findSection);
  // Those that ingest found; a text in another language, or one that states its names, was not looked at.
  const subjects = draft.subjects();
  const mentions = subjects.mentions ?? findNames(document.text.slice(0, namesLookedAt));
  const verdict = verdictOn(draft);
  const date = draft.date === undefined ? null : formatDate(draft.date.value);
  const fingerprint = fingerprintOf(document.text);
  const related = index.related(fingerprint);
  index.add(name, fingerprint);
  return {
    action: verdict.action,
    reason: verdict.action === 'ingest' ? null : verdict.reason,
    charset: document.charset ?? null,
    repairs: document.repairs.map(({ what, count }) => ({ what, count })),
    // Boilerplate, which is left out last, before the heads of pages, which are many.
    leftOut: shownLines(document.repairs.toReversed().flatMap(({ lines = [] }) => lines)),
    lang: draft.language?.value ?? null,
    title: draft.title.value,
    date,
    authors: draft.authors?.value ?? [],
    lead: draft.lead?.value ?? null,
    sources: draft.sources?.value ?? [],
    section: draft.section?.value ?? null,
    persons: subjects.persons?.value ?? [],
    places: subjects.places?.value ?? [],
    organisations: subjects.organisations?.value ?? [],
    topics: subjects.topics?.value ?? [],
    text: document.text,
    timexes: timexesOf(copy, document.metadata.date?.value ?? date ?? undefined),
    entities: entitiesOf(copy, document.text === copy.text ? mentions : findNames(copy.text.slice(0, namesLookedAt))),
    keywords: findKeywords(document.text, draft.title.value, mentions),
    related,
    evidence: evidenceOf(draft),
  };
}

function timexesOf({ text, spanInGiven }: MendedCopy, date: string | undefined): readonly Timex[] {
  const timexes = tagTimexes(text.slice(0, mostTagged), date);
  return timexes.map(({ start, end, value }) => ({ ...spanInGiven({ start, end }), value }));
}

function entitiesOf({ spanInGiven }: MendedCopy, mentions: readonly NameMention[]): readonly NameMention[] {
  return mentions.map(({ start, end, type, name }) => ({ ...spanInGiven({ start, end }), type, name }));
}

/** Of an original, or a part of one, that cannot be read. */
export function inspectionOfRefusal(what: string, hint: string): Inspection {
  const nothing = { charset: null, lang: null, title: null, date: null, lead: null, section: null };
  const empty = {
    repairs: [],
    leftOut: [],
    authors: [],
    sources: [],
    persons: [],
    places: [],
    organisations: [],
    topics: [],
    timexes: [],
    entities: [],
    keywords: [],
    related: [],
  };
  return { action: 'reject', reason: `${what} → ${hint}`, ...nothing, ...empty, evidence: {}, text: '' };
}

function evidenceOf(draft: Draft): Inspection['evidence'] {
  const { raw: _, body: __, subjects, ...findings } = draft;
  const { mentions: ___, ...named } = subjects();
  const found = Object.entries({ ...findings, ...named });
  return Object.fromEntries(
    found.flatMap(([field, finding]) => (finding === undefined ? [] : [[field, shown(finding)]])),
  );
}

function shown({ rule, span, words }: Finding<unknown>) {
  return { rule, ...span, ...(words && { words }) };
}
