// What an archive may add to the program in a folder "extensions" of its own: readers, inferences and kinds of pages.
import type { Archive } from '../article/archive.ts';
import type { Article } from '../article/article.ts';

/** Reads originals of a form that Nachlese does not know. */
export interface Reader {
  readonly kind: 'reader';
  /** For messages: "tei". */
  readonly name: string;
  /** Files whose names end so are this reader's, whatever is in them: [".tei"]. */
  readonly endings: readonly string[];
  /** The texts of an original, in their order. `file` is its place in the content folder: "raw/1921.tei". */
  read(bytes: Uint8Array, file: string): readonly OriginalRecord[] | Promise<readonly OriginalRecord[]>;
}

/** A text as plain paragraphs with blank lines between them, or as markdown, and all that the original says of it. */
export type OriginalRecord = StatedByOriginal &
  ({ readonly text: string; readonly markdown?: never } | { readonly markdown: string; readonly text?: never });

/** What is left out is looked for in the text, as in any other original. */
export interface StatedByOriginal {
  /** What tells this text from the others of its file, the same when other texts are put in or taken out. */
  readonly id?: string | undefined;
  /** The line of the file where it begins, from 1. */
  readonly line?: number | undefined;
  readonly title?: string | undefined;
  readonly lead?: string | undefined;
  /** EDTF ("2015-02-28", "2015"), or as German texts write it ("28. Februar 2015"). */
  readonly date?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly sources?: readonly string[] | undefined;
  readonly section?: string | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly persons?: readonly string[] | undefined;
  readonly places?: readonly string[] | undefined;
  readonly organisations?: readonly string[] | undefined;
  /** Where the text was published. */
  readonly url?: string | undefined;
  /** "de", "en". */
  readonly language?: string | undefined;
}

/** Pages of an archive's own, within the frame that all pages have. */
export interface PageKind {
  readonly kind: 'page-kind';
  /** For messages: "anniversaries". */
  readonly name: string;
  /** All pages of this kind, made of the archive as readers see it: names as the registers have them, nothing hidden. */
  pages(archive: Archive, helpers: PageHelpers): readonly GivenPage[];
}

export interface GivenPage {
  /** A folder below the site's root: "/gedenktage/", "/gedenktage/februar/". */
  readonly path: string;
  readonly title: string;
  /** For search engines and previews of links; in one or two sentences. */
  readonly description: string;
  /** Markdown, made to HTML as a text is; or HTML, which is put in as it is. */
  readonly body:
    | { readonly markdown: string; readonly html?: never }
    | { readonly html: string; readonly markdown?: never };
}

export interface PageHelpers {
  /** "/artikel/haushalt.html": a link in markdown or HTML to this holds wherever the site is put. */
  addressOf(article: Article): string;
  /** A text for the middle of a line of markdown, where each of its signs stays what it is. */
  inMarkdown(text: string): string;
  /** A text for HTML, also within quotation marks: "A & B" → "A &amp; B" */
  inHtml(text: string): string;
}

/** Fills a field of the archive's own in articles that ingest makes. */
export interface Inference {
  readonly kind: 'inference';
  /** As archive.yaml has it in "fields": "textsorte". */
  readonly field: string;
  /** What the field says of a text; undefined, or nothing, where that is not known. */
  infer(text: InferredText): readonly string[] | undefined;
}

/** A text, with all that is known of it by then. */
export interface InferredText {
  readonly title: string;
  readonly lead: string | undefined;
  /** EDTF: "2015-02-28"; empty where nothing is known. */
  readonly date: string;
  readonly sources: readonly string[];
  readonly section: string | undefined;
  readonly topics: readonly string[];
  /** "de", "en". */
  readonly language: string;
  /** Plain text, without headline and byline. */
  readonly paragraphs: readonly string[];
}

export type Extension = Reader | Inference | PageKind;
