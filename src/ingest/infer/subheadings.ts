// Finds the headings between the paragraphs of a text: headlines that somebody wrote.
import type { Span } from '../../german/sentences.ts';
import { isByline } from './byline.ts';
import { isDateLine } from './date.ts';

/** Short lines that stand between two paragraphs of prose, of at most `most` characters. */
export function subheadings(text: string, paragraphs: readonly Span[], most: number): readonly Span[] {
  return paragraphs.slice(0, lookedAt).filter((span, index) => {
    const [before, after] = [paragraphs[index - 1], paragraphs[index + 1]];
    const isBetween = before !== undefined && after !== undefined && isProse(text, before) && isProse(text, after);
    return isBetween && span.end - span.start <= most && isHeading(text.slice(span.start, span.end));
  });
}

const lookedAt = 30; // paragraphs
const shortestProse = 40; // characters
const heading = /^["„«»‚]?[\p{Lu}\d][^|<>{}@_]{13,}[^.:;,!?…"“”«»|]$/u; // "Brücke bleibt bis Mai gesperrt"
const furniture =
  /(?<!\p{L})(?:[Ll]esen|Mehr|[Ww]eitere|Newsletter|Anzeige|Foto|Bild|Video|Quelle|Artikel|Kommentare?|Uhr|Teilen|Abo|App|hier|Tabelle|Grafik|Info|Infos|Tipps?|Angebot|Chronik|Hintergrund|Überblick)(?!\p{L})/u;

function isHeading(line: string): boolean {
  return (
    heading.test(line) && line.split(' ').length > 2 && !furniture.test(line) && !isByline(line) && !isDateLine(line)
  );
}

function isProse(text: string, { start, end }: Span): boolean {
  return end - start > shortestProse && /[.!?]["“”«»‘]?$/u.test(text.slice(Math.max(start, end - 3), end));
}
