// Asks the elements of a feed what they state.
import type { Stated } from '../metadata.ts';
import { attribute, childrenOf, type Document, type Element, elementsIn, textIn } from './markup.ts';

/** What the children of these names say, in the order of the names. Blank ones are left out. */
export function statedIn(element: Element | undefined, ...names: readonly string[]): readonly Stated<string>[] {
  return names.flatMap((name) => childrenNamed(element, name).flatMap(statedWords));
}

/** What the element itself says. */
export function statedWords(element: Element): readonly Stated<string>[] {
  return stated(textIn(element), element.name);
}

/** What an attribute of the element itself says. */
export function statedBy(element: Element | undefined, key: string): readonly Stated<string>[] {
  return element === undefined ? [] : stated(attribute(element, key) ?? '', element.name);
}

export function childrenNamed(element: Element | undefined, name: string): readonly Element[] {
  return element === undefined ? [] : childrenOf(element, name);
}

/** The first element of these names anywhere in a document. */
export function firstNamed(document: Document, ...names: readonly string[]): Element | undefined {
  return elementsIn(document).find(({ name }) => names.includes(name));
}

function stated(text: string, name: string): readonly Stated<string>[] {
  const value = text.trim();
  return value === '' ? [] : [{ value, rule: `feed ${name}` }];
}
