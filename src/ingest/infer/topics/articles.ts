// Tells by the word before a noun whether it has an article.
import type { CapitalWord } from './capital-words.ts';

/** Whether an article, or an adjective after one, stands before the word: "der Konzern", "im neuen Haus". */
export function hasArticle({ wordBefore }: CapitalWord): boolean {
  return article.test(wordBefore);
}

/** Whether the word before shows that one thing is meant: "eine Wahl", "zur Wahl". */
export function isSingular({ wordBefore }: CapitalWord): boolean {
  return singular.test(wordBefore);
}

const article =
  /^(?:d(?:er|ie|as|en|em|es)|k?ein(?:e[nmrs]?)?|im|ins|[vz]om|zu[mr]|am|beim|ihre?[nmrs]?|\p{Ll}{2,20}(?<!t)e[nmrs]?)$/u; // "der", "seinen", "neuen", but not "sagte"
const singular =
  /^(?:das|de[ms]|ein(?:e[mnrs]?)?|(?:[ms]ein|ihr|unser)e[mr]|(?:jede|diese|jene)[ms]|jede[rn]?|im|ins|vom|zu[mr]|am|beim)$/iu;
