// Lets markdown be parsed once for its words, which the index wants, and for its HTML, which a page wants later.
import type { Markdown } from './markdown.ts';

interface KeptHtml {
  readonly language: string | undefined;
  /** Bytes: a third of the memory that the text would take, and outside of what the garbage collector walks through. */
  readonly html: Buffer;
}

const mostKept = 100e6; // bytes: of an archive so large that it is more, some texts are parsed twice

/** The same converter; the HTML of what it has made plain text of is ready when it is asked for, once. */
export function parseOnce(markdown: Markdown): Markdown {
  const kept = new Map<string, KeptHtml>();
  let bytes = 0;
  return {
    ...markdown,
    toText: (source, language) => {
      if (bytes > mostKept) return markdown.toText(source, language);
      const made = markdown.toTextAndHtml(source, language);
      const html = Buffer.from(made.html);
      kept.set(source, { language, html });
      bytes += html.length;
      return made.text;
    },
    toHtml: (source, language) => {
      const known = kept.get(source);
      if (known === undefined || known.language !== language) return markdown.toHtml(source, language);
      kept.delete(source);
      bytes -= known.html.length;
      return known.html.toString();
    },
  };
}
