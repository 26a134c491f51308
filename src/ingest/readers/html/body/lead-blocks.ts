// Knows the lead of an article, which often stands apart from its text.
import type { Block } from '../blocks.ts';
import { marksOf } from '../marks.ts';
import { nameKey } from '../metadata/site-names.ts';
import { isLineAboutArticle } from './lines-beside.ts';
import { isRunningText } from './text-weight.ts';

/** Whether a block between headline and text is the lead: it says what the page says of the article, or has sentences. */
export function isLead({ paragraph, element, linkShare }: Block, descriptions: readonly string[]): boolean {
  const { text } = paragraph;
  if (text.length > longest || linkShare > 0.3 || isLineAboutArticle(text)) return false;
  if (isDescription(text, descriptions)) return true;
  return (
    isRunningText(text) && (text.length >= shortest || (element !== undefined && leadMarks.test(marksOf(element))))
  );
}

/** Whether a text is one of the descriptions of the page; `descriptions` in small letters only. */
export function isDescription(text: string, descriptions: readonly string[]): boolean {
  const key = nameKey(text);
  return (
    key.length > 20 &&
    descriptions.some((description) => key === description || key.endsWith(description) || description.endsWith(key))
  );
}

const [shortest, longest] = [80, 1200]; // characters
const leadMarks =
  /(?:^|[\s-])(?:lead|intro|introduction|vorspann|teaser|standfirst|summary|subline|subheadline|subtitle|dek|abstract|excerpt|einleitung|description)(?=$|[\s-]|text)/; // "article-lead"
