// What the properties of a document state: weak evidence, for programs fill them in and nobody looks.
import type { Stated } from '../metadata.ts';
import { childrenOf, elementsNamed, parseXml, textIn } from './markup.ts';
import type { Statements } from './stated-metadata.ts';

/** Of docProps/core.xml: the title, and who wrote it. */
export function documentProperties(coreXml: string): Statements {
  const [core] = elementsNamed(parseXml(coreXml), 'cp:coreProperties');
  const text = (name: string) => (core === undefined ? '' : childrenOf(core, name).map(textIn).join(' '));
  return propertyStatements({
    title: text('dc:title'),
    author: text('dc:creator'),
    keywords: text('cp:keywords'),
    language: text('dc:language'),
  });
}

export interface Properties {
  readonly title: string;
  readonly author: string;
  readonly keywords: string;
  readonly language: string;
}

/**
 * Leaves out what a program wrote there: file names, its own name, the name of the user "admin". When a document was
 * made says nothing of when its text appeared: it is not read.
 */
export function propertyStatements({ title, author, keywords, language }: Properties): Statements {
  return {
    title: isProgramsTitle(title) ? [] : property(title, 'document property title'),
    authors: property(author.includes(' ') ? author : '', 'document property author'),
    topics: property(keywords, 'document property keywords'),
    language: property(language, 'document property language'),
  };
}

const longestTitle = 300; // characters
const programsTitle =
  /^(?:microsoft (?:word|powerpoint|excel)|untitled|unbenannt|ohne titel|dokument ?\d*$|document ?\d*$|print|layout \d)|\.(?:docx?|odt|rtf|pdf|indd|qxp|qxd|txt|html?|pages|xps|tmp)$|[\\/]/iu; // "Microsoft Word - haushalt.doc", "Seite_3.indd"
const fileName = /^(?=\D{0,100}\d)[\w.-]{1,100}$/; // "seite_3"

function isProgramsTitle(title: string): boolean {
  const words = title.trim();
  return words.length > longestTitle || programsTitle.test(words) || fileName.test(words);
}

function property(value: string, rule: string): readonly Stated<string>[] {
  return value.trim() === '' ? [] : [{ value, rule, isWeak: true }];
}
