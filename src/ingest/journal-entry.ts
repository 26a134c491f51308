// One line of the journal: what became of one text of one original.
import { parseJson } from '../config/json.ts';
import { checkShape, z } from '../config/schema.ts';
import { isFingerprint } from './duplicates/fingerprint.ts';

/** What ingest wrote into an article, so that a later run can tell an editor's work from its own. */
const wrote = z.object({
  /** A short hash of each field's value. */
  fields: z.record(z.string(), z.string()),
  /** The fields that were guesses. */
  inferred: z.array(z.string()),
  /** A short hash of the body. */
  body: z.string(),
});

const fate = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('article'), article: z.string(), wrote }),
  /** The editor deleted the article; it is not made again, but goes on where it was when the editor puts it back. */
  z.object({ kind: z.literal('deleted'), article: z.string(), wrote }),
  /** The same text is in the archive already. */
  z.object({ kind: z.literal('duplicate') }),
  /** A copy of a file from elsewhere, which has changed there: its article follows the newer copy. */
  z.object({ kind: z.literal('superseded') }),
]);

const shape = z.object({
  /** The original: "raw/haushalt.txt". */
  file: z.string(),
  /** Which of the original's texts, where it holds many. */
  record: z.string().optional(),
  /** Of the original's bytes. */
  sha256: z.string(),
  /** How many texts the original held, if all of them were taken in: else it is read again. */
  of: z.number().optional(),
  /** A hash of the words of the text: the same for the same text in another file or form. */
  text: z.string(),
  /** What near-duplicates are recognised by. */
  fingerprint: z.string().refine(isFingerprint),
  /** The state of the program that looked for names; see findingVersion. */
  finding: z.string().optional(),
  /** What names and topics were found by; see subjectsKey. */
  subjects: z.string().optional(),
  /** The state of sections.yaml by which the section was looked for; see sectionSearch. */
  sections: z.string().optional(),
  fate,
});

export type Wrote = Readonly<z.output<typeof wrote>>;
export type Fate = Readonly<z.output<typeof fate>>;
export type JournalEntry = Readonly<z.output<typeof shape>> & { readonly fate: Fate };

/** Undefined for a line that is no entry. */
export function parseEntry(line: string): JournalEntry | undefined {
  const data = parseJson(line);
  return checkShape(shape, data, () => ({ file: '', line: 1 })).value;
}

export function formatEntry({
  file,
  record,
  sha256,
  of,
  text,
  fingerprint,
  finding,
  subjects,
  sections,
  fate,
}: JournalEntry): string {
  return JSON.stringify({ file, record, sha256, of, text, fingerprint, finding, subjects, sections, fate });
}
