// How to cite an article: one quiet row that opens, with a reference to copy in every form that programs read.
import type { VNode } from 'preact';
import type { Article } from '../src/article/article.ts';
import { toBibtex } from '../src/article/citation/bibtex.ts';
import type { Citation } from '../src/article/citation/citation.ts';
import { toCslItems } from '../src/article/citation/csl-json.ts';
import { toRis } from '../src/article/citation/ris.ts';
import { articlePath } from '../src/pages/site-path.ts';
import { attribute, escaped, rawHtml } from './raw-html.ts';
import { permanentAddress, type Site } from './site.ts';
import { citationText } from './wording/citation-text.ts';
import { wording } from './wording/german.ts';

/**
 * For an article whose headline is typeset. The forms are blocks to copy, not files to load: they work without a script,
 * and weigh less than links that hold them. Written as text, as the head is: elements would take twice as long.
 */
export function articleCitation(article: Article, site: Site): VNode {
  const { title, authors, sources, date } = article;
  const { rights } = site.config;
  const address = permanentAddress(site, articlePath(article)) ?? '';
  const citation: Citation = { title, authors, sources, date, address };
  const reference = escaped(citationText(citation, site.typeset(site.config.title, wording.language)));
  const link = `<dd><a ${attribute('href', address)}>${escaped(address)}</a></dd>`;
  return rawHtml(
    `<details class="citation"><summary>${wording.cite}</summary><dl>` +
      `<dt>${wording.reference}</dt><dd class="reference">${reference}</dd>` +
      (address && `<dt>${wording.permanentAddress}</dt>${link}`) +
      (rights ? `<dt>${wording.rights}</dt><dd>${escaped(rights)}</dd>` : '') +
      block('BibTeX', toBibtex([citation])) +
      block('RIS', toRis([citation])) +
      block('CSL-JSON', JSON.stringify(toCslItems([citation]))) +
      // A closed row is not printed, so that paper has the reference as a line of its own.
      `</dl></details><p class="clipping">${reference}${rights ? `<br>${escaped(rights)}` : ''}</p>`,
  );
}

function block(name: string, text: string): string {
  return `<dt>${name}</dt><dd><pre>${escaped(text.trimEnd())}</pre></dd>`;
}
