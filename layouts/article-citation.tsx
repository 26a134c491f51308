// How to cite an article: one quiet row that opens, with a reference to copy in every form that programs read.
import type { Article } from '../src/article/article.ts';
import { toBibtex } from '../src/article/citation/bibtex.ts';
import type { Citation } from '../src/article/citation/citation.ts';
import { toCslItems } from '../src/article/citation/csl-json.ts';
import { toRis } from '../src/article/citation/ris.ts';
import { articlePath } from '../src/pages/site-path.ts';
import { permanentAddress, type Site } from './site.ts';
import { citationText } from './wording/citation-text.ts';
import { wording } from './wording/german.ts';

interface ArticleCitationProps {
  /** Its headline is typeset. */
  readonly article: Article;
  readonly site: Site;
}

export function ArticleCitation({ article, site }: ArticleCitationProps) {
  const address = permanentAddress(site, articlePath(article));
  const { title, authors, sources, date } = article;
  const citation: Citation = { title, authors, sources, date, address: address ?? '' };
  const { rights } = site.config;
  return (
    <details class="citation">
      <summary>{wording.cite}</summary>
      <dl>
        <dt>{wording.reference}</dt>
        <dd class="reference">{citationText(citation, site.typeset(site.config.title))}</dd>
        {address && <dt>{wording.permanentAddress}</dt>}
        {address && (
          <dd>
            <a href={address}>{address}</a>
          </dd>
        )}
        {rights && <dt>{wording.rights}</dt>}
        {rights && <dd>{rights}</dd>}
        {/* Blocks to copy, not files to load: they work without a script, and weigh less than links that hold them. */}
        {forms.map(({ name, write }) => [
          <dt>{name}</dt>,
          <dd>
            <pre>{write([citation]).trimEnd()}</pre>
          </dd>,
        ])}
      </dl>
    </details>
  );
}

const forms = [
  { name: 'BibTeX', write: toBibtex },
  { name: 'RIS', write: toRis },
  { name: 'CSL-JSON', write: (citations: readonly Citation[]) => JSON.stringify(toCslItems(citations)) },
];
