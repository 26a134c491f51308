// Fills the fields of an archive's own with what its inferences find in a text.

import { archiveLanguage } from '../article/archive-language.ts';
import type { Article, OwnFields } from '../article/article.ts';
import { formatDate } from '../article/edtf-date.ts';
import { settledOwnFields } from '../article/own-fields.ts';
import type { InferredText } from '../extend/extension.ts';
import type { OwnInferences } from '../extend/loaded.ts';
import { oneLine } from '../german/plain-text.ts';
import type { Draft } from './draft.ts';

/** An inference that threw, or gave something else than texts: its text waits until it is mended. */
export class InferenceFailed extends Error {
  override readonly name = 'InferenceFailed';
  readonly hint: string;

  constructor(what: string, hint: string) {
    super(what);
    this.hint = hint;
  }
}

/** The article with what was found; what the original states of own fields goes before. Throws an InferenceFailed. */
export function withOwnFields(article: Article, draft: Draft, inferences: OwnInferences | undefined): Article {
  if (inferences === undefined || article.own !== undefined) return article;
  const text = textOf(article, draft);
  const found: Record<string, readonly string[]> = {};
  for (const { extension, file, placeOf } of inferences.all) {
    const { field } = extension;
    let given: unknown;
    try {
      given = extension.infer(text) ?? [];
    } catch (error) {
      const { file, line } = placeOf(error);
      const said = error instanceof Error ? error.message : String(error);
      throw new InferenceFailed(`the inference of "${field}" failed: ${said}`, `mend ${file}:${line}`);
    }
    if (!isTexts(given)) throw new InferenceFailed(`the inference of "${field}" gave no list of texts`, `mend ${file}`);
    found[field] = [...new Set(given.map(oneLine))].filter((each) => each !== '');
  }
  const own: OwnFields | undefined = settledOwnFields(found);
  return own === undefined ? article : { ...article, own, inferred: [...article.inferred, 'own'] };
}

/** Without inferences at hand, as where the program was started elsewhere, what they have found stays. */
export function withGuessedOwn(derived: Article, { own, inferred }: Article): Article {
  if (derived.own !== undefined || !inferred.includes('own')) return derived;
  return { ...derived, own, inferred: [...derived.inferred, 'own'] };
}

function textOf({ title, lead, date, sources, section, topics, language }: Article, { body }: Draft): InferredText {
  const paragraphs = body.map(({ text }) => text);
  const said = { title, lead, date: formatDate(date), sources, section, topics };
  return { ...said, language: language ?? archiveLanguage, paragraphs };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
