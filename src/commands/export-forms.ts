// The forms in which nachlese export gives the whole archive to other programs, each as the parts of one file.
import type { Article } from '../article/article.ts';
import { toBibtex } from '../article/citation/bibtex.ts';
import type { Citation } from '../article/citation/citation.ts';
import { toRis } from '../article/citation/ris.ts';
import { type FormParts, partsOf } from '../article/data/data-forms.ts';
import { type NamedField, type NinjsContext, ninjsLine } from '../article/data/ninjs.ts';
import { oaiRepository } from '../article/data/oai-repository.ts';
import { gndAddress, type Identifiers, wikidataAddress } from '../article/register-kind.ts';
import { createMarkdown } from '../build/markdown.ts';
import type { ArchiveConfig } from '../config/archive-config.ts';
import type { Registers } from '../connect/registers.ts';
import { articlePath, dataPath } from '../pages/site-path.ts';
import { UsageError } from '../problem.ts';

/** The names that --format takes, and what a file of the form is usually called; those of the site's own data have its names. */
export const exportFiles = {
  jsonl: 'artikel.jsonl',
  csv: 'artikel.csv',
  'csl-json': 'artikel.csl.json',
  bibtex: 'artikel.bib',
  ris: 'artikel.ris',
  ninjs: 'artikel.ninjs.jsonl',
  'oai-pmh': 'oai-pmh.xml',
} as const;
export type ExportForm = keyof typeof exportFiles;

/** An archive under the names of its registers, from which all that the editor hides is gone. */
export interface ExportedArchive {
  readonly registers: Registers;
  readonly config: ArchiveConfig;
}

/**
 * The file in parts that follow each other, so that it need not fit into one text. jsonl, csv and csl-json are those of the
 * site, byte for byte. Throws a UsageError at once where archive.yaml does not say what the form must say.
 */
export function exportParts(form: ExportForm, archive: ExportedArchive): Iterable<string> {
  const { articles } = archive.registers.archive;
  switch (form) {
    case 'jsonl':
    case 'csv':
      return joined(partsOf(form, addressIn(archive.config)), articles);
    case 'csl-json':
      return joined(partsOf('csl', addressIn(archive.config)), articles);
    case 'bibtex':
      // The keys of all entries must differ, so they are made together.
      return [toBibtex(citations(archive))];
    case 'ris':
      return [toRis(citations(archive))];
    case 'ninjs':
      return ninjsLines(archive);
    case 'oai-pmh':
      return oaiParts(archive);
  }
}

function* joined({ head, of, between, end }: FormParts, articles: readonly Article[]): Iterable<string> {
  yield head;
  for (const [index, article] of articles.entries()) yield (index === 0 ? '' : between) + of(article);
  yield end;
}

function addressIn({ url }: ArchiveConfig) {
  return (article: Pick<Article, 'slug'>) =>
    url === undefined ? articlePath(article) : url + articlePath(article).slice(1);
}

function citations({ registers, config }: ExportedArchive): readonly Citation[] {
  const addressOf = addressIn(config);
  return registers.archive.articles.map((article) => {
    const { title, authors, sources, date } = article;
    return { title, authors, sources, date, address: config.url === undefined ? '' : addressOf(article) };
  });
}

function ninjsLines({ registers, config }: ExportedArchive): Iterable<string> {
  requireUrl(config, 'ninjs names every article by a web address (uri)');
  const { articles } = registers.archive;
  const slugs = new Set(articles.map(({ slug }) => slug));
  const markdown = createMarkdown();
  const context: NinjsContext = {
    addressOf: addressIn(config),
    has: (slug) => slugs.has(slug),
    namesOf: (article, field: NamedField) =>
      registers.entriesOf(article, field).map(({ name, identifiers }) => ({ name, ...catalogued(identifiers) })),
    bodyOf: ({ body, language }) => markdown.toTextAndHtml(body, language),
    publisher: config.publisher,
    rights: config.rights,
  };
  return linesOf(articles, (article) => ninjsLine(article, context));
}

function* linesOf(articles: readonly Article[], lineOf: (article: Article) => string): Iterable<string> {
  for (const article of articles) yield lineOf(article);
}

function catalogued({ gnd, wikidata }: Identifiers) {
  if (gnd !== undefined) return { uri: gndAddress(gnd) };
  return wikidata === undefined ? {} : { uri: wikidataAddress(wikidata) };
}

function oaiParts({ registers, config }: ExportedArchive): Iterable<string> {
  const siteUrl = requireUrl(config, 'OAI-PMH names every article by the domain of its archive');
  const { oai, title, publisher, rights } = config;
  // Each part of a domain begins with a letter there (OAI Identifier Format 2.0).
  if (!/^[a-z][a-z\d-]*(?:\.[a-z][a-z\d-]*)+$/i.test(new URL(siteUrl).hostname))
    throw new UsageError(
      `archive.yaml has url: ${siteUrl}, and identifiers of OAI-PMH need a domain, as archiv.example.org`,
    );
  if (oai === undefined)
    throw new UsageError(
      'OAI-PMH wants to know whom to write to: add "oai: { email: archiv@example.org }" to archive.yaml',
    );
  const { articles } = registers.archive;
  if (articles.length === 0)
    throw new UsageError('a repository of OAI-PMH holds at least one article: ingest one first');
  const { email, gateway } = oai;
  const ownAddress = `${siteUrl}${dataPath.slice(1)}${exportFiles['oai-pmh']}`;
  const context = { addressOf: addressIn(config), siteUrl, publisher, rights };
  return oaiRepository(articles, { ...context, title, email, gateway, ownAddress });
}

function requireUrl({ url }: ArchiveConfig, why: string): string {
  if (url !== undefined) return url;
  throw new UsageError(
    `${why}: say where the archive will stand, with a line "url: https://archiv.example.org/" in archive.yaml`,
  );
}
