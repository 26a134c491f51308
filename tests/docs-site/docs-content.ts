// Makes a content folder of the files in docs/, by the list that docs/README.md is.
import { writeMarkdownFile } from '../../src/content/front-matter.ts';

/** An entry of docs/README.md. */
export interface DocsEntry {
  /** "fragen.md" */
  readonly file: string;
  readonly lead: string | undefined;
  /** The heading that it stands under. */
  readonly section: string;
}

const heading = /^## (?<section>.+)$/;
const entry = /^- \[[^\]]+\]\((?<file>[\w-]+\.md)\)(?:: (?<lead>.+))?$/; // "- [Artikel](artikel.md): die Felder"

/** "## For developers", "- [Export](export.md): JSON Lines" → one entry */
export function docsEntries(list: string): readonly DocsEntry[] {
  let section = '';
  return list.split('\n').flatMap((line) => {
    section = heading.exec(line)?.groups?.section ?? section;
    const { file, lead } = entry.exec(line)?.groups ?? {};
    return file === undefined ? [] : [{ file, lead: lead?.replaceAll('`', ''), section }]; // a lead is no markdown
  });
}

const inEnglish = 'For developers';

/** The files of the content folder by their paths, without archive.yaml. `textOf` reads a file of docs/. */
export function docsContent(list: string, textOf: (file: string) => string): ReadonlyMap<string, string> {
  const articles = docsEntries(list).map((doc) => [`articles/${doc.file}`, articleOf(doc, textOf(doc.file))] as const);
  const { title, body } = titleAndBody(list);
  const contents = writeMarkdownFile({ title }, withLinks(body, '/artikel/'));
  return new Map([...articles, ['pages/inhalt.md', contents]]);
}

function articleOf({ lead, section }: DocsEntry, text: string): string {
  const { title, body } = titleAndBody(text);
  const language = section === inEnglish ? { language: 'en' } : {};
  return writeMarkdownFile({ title, ...(lead !== undefined && { lead }), section, ...language }, withLinks(body, ''));
}

function titleAndBody(text: string): { readonly title: string; readonly body: string } {
  const found = /^# (?<title>[^\n]+)\n+(?<body>.*)$/s.exec(text)?.groups;
  return { title: found?.title ?? '', body: found?.body ?? text };
}

// "[Artikel](artikel.md#die-felder)"; what stands in code is none.
const codeOrLink = /^```[\s\S]*?^```|^ {4}.*$|`[^`\n]+`|\[(?<words>[^\]]+)\]\((?<target>[^)#\s]+)(?:#[^)]*)?\)/gm;

/** Pages are files of the same names; what lies outside of docs/ is no page, and only its words stay. */
function withLinks(markdown: string, folder: string): string {
  return markdown.replace(codeOrLink, (whole, words?: string, target?: string) => {
    if (words === undefined || target === undefined || /^https?:/.test(target)) return whole;
    if (target === 'README.md') return `[${words}](/inhalt/)`;
    if (target.startsWith('../') || !/\.(?:md|png)$/.test(target)) return words;
    return `[${words}](${folder}${target.replace(/\.md$/, '.html')})`;
  });
}
