// Gives an article of an older format the keys of today's.
import { renamedKeys } from '../config/archive-format.ts';
import type { Problem } from '../problem.ts';
import { parseArticle } from './article-file.ts';
import { readMarkdownFile, renameInMarkdownFile } from './front-matter.ts';

/** What is to be done about an article's file. */
export interface ArticleMigration {
  /** Old key → today's; empty where there is nothing to do, or nothing that can be done. */
  readonly renamed: ReadonlyMap<string, string>;
  /** The file with these names; every other byte is as it was. */
  readonly text: string;
  /** Old keys that somebody has to look at. */
  readonly problems: readonly Problem[];
}

/** Looks for old keys in an article's file. `file` is its path in the content folder, `shownAs` its path for messages. */
export function migrateArticle(source: string, file: string, shownAs: string): ArticleMigration {
  const parts = readMarkdownFile(source);
  const none = { renamed: new Map(), text: source, problems: [] };
  if (parts.kind === 'refused') return none;
  const keys = keysOf(parts.data);
  const problems: Problem[] = [];
  const renamed = new Map<string, string>();
  for (const [old, today] of renamedKeys) {
    if (!keys.includes(old)) continue;
    const place = { file: shownAs, line: parts.lineOf([old]) };
    const rivals = keys.filter((key) => key === today || (key !== old && renamedKeys.get(key) === today));
    if (rivals.length === 0) renamed.set(old, today);
    else problems.push({ place, ...doubled(old, rivals, today) });
  }
  if (renamed.size === 0) return { ...none, problems };
  const text = renameInMarkdownFile(source, renamed);
  const wrong = newMistake(source, text, file, shownAs);
  return wrong === undefined ? { renamed, text, problems } : { ...none, problems: [...problems, wrong] };
}

function keysOf(data: unknown): readonly string[] {
  return typeof data === 'object' && data !== null ? Object.keys(data) : [];
}

function doubled(old: string, rivals: readonly string[], today: string): Pick<Problem, 'what' | 'hint'> {
  const others = rivals.map((key) => `"${key}"`).join(' and ');
  return { what: `"${old}" is "${today}" now, and stands beside ${others}`, hint: `put them into one "${today}"` };
}

/** What is wrong under the new name where the article would be none any more: the old key was passed over, whatever it held. */
function newMistake(source: string, text: string, file: string, shownAs: string): Problem | undefined {
  const { value, problems } = parseArticle(text, file, shownAs);
  if (value !== undefined || parseArticle(source, file, shownAs).value === undefined) return undefined;
  return problems.find(({ isWarning }) => isWarning !== true);
}
