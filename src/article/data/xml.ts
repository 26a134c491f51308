// Writes elements of XML as text.
import { printable } from '../../german/plain-text.ts';

/** "dc:title", "Größe & Maß" → "<dc:title>Größe &amp; Maß</dc:title>"; what XML 1.0 (2.2, Char) forbids is left out. */
export function xmlElement(name: string, text: string): string {
  return `<${name}>${xmlText(text)}</${name}>`;
}

/** The same for the text alone, fit for an attribute too. */
export function xmlText(text: string): string {
  return printable(text).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
