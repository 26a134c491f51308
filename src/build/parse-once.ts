// Lets markdown be parsed once for its words, which the index wants, and for its HTML, which a page wants later.
import type { Markdown } from './markdown.ts';

interface KeptHtml {
  readonly language: string | undefined;
  /** Bytes: a third of the memory that the text would take, and outside of what the garbage collector walks through. */
  readonly html: Buffer;
}

/** The same converter; the HTML of what it has made plain text of is ready when it is asked for, once. */
export function parseOnce(markdown: Markdown): Markdown {
  const kept = new Map<string, KeptHtml>();
  return {
    ...markdown,
    toText: (source, language) => {
      const { text, html } = markdown.toTextAndHtml(source, language);
      kept.set(source, { language, html: Buffer.from(html) });
      return text;
    },
    toHtml: (source, language) => {
      const known = kept.get(source);
      if (known === undefined || known.language !== language) return markdown.toHtml(source, language);
      kept.delete(source);
      return known.html.toString();
    },
  };
}
