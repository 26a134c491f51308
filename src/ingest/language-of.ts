// The language of a document: what it states, or what its text shows.
import type { Finding } from './finding.ts';
import { findLanguage, lookedAtForLanguage, unsureLanguage } from './infer/language.ts';
import type { RawDocument } from './raw-document.ts';

export function languageOf({ text, metadata }: RawDocument): Finding<string> | undefined {
  if (metadata.language !== undefined) return metadata.language;
  const found = findLanguage(text);
  return found && { ...found, span: { start: 0, end: Math.min(text.length, lookedAtForLanguage) } };
}

/** Whether it is another than German for certain. */
export function isForeign(language: Finding<string> | undefined): language is Finding<string> {
  return language !== undefined && language.rule !== unsureLanguage && language.value !== 'de';
}
