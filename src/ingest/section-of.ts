// The section that a document belongs to: what it states, or what the editor's words of sections find in its text.
import type { Finding } from './finding.ts';
import type { SectionFinder } from './infer/topics/sections.ts';
import { isForeign } from './language-of.ts';
import type { RawDocument } from './raw-document.ts';

/** Depends on the original alone, so that it can be found anew without all the rest; the words are German. */
export function sectionOf(
  { text, metadata: { section, title } }: RawDocument,
  language: Finding<string> | undefined,
  findSection: SectionFinder,
): Finding<string> | undefined {
  if (section !== undefined || isForeign(language)) return section;
  const found = findSection(text, title === undefined || title.isWeak ? '' : title.value);
  if (found === undefined) return undefined;
  const { section: value, evidence: words } = found;
  return { value, rule: 'words of sections.yaml', span: { start: 0, end: text.length }, words };
}
