// The page of a name: how often it occurs over time, the names it occurs with, and its articles.
import type { EntryPage } from '../src/pages/page.ts';
import { entryPath, registerPath } from '../src/pages/site-path.ts';
import { ArticleList } from './article-list.tsx';
import { Frame } from './frame.tsx';
import { ListPages } from './list-pages.tsx';
import type { LayoutProps } from './site.ts';
import { Spark } from './spark.tsx';
import { periodInWords } from './wording/dates.ts';
import { wording } from './wording/german.ts';
import { number } from './wording/numbers.ts';

export function EntryLayout({ page, site, linkTo }: LayoutProps<EntryPage>) {
  const { entry, list, bars, bins, together } = page;
  const { kind, name, variants, identifiers } = entry;
  const title = list.number === 1 ? name : `${name}, ${wording.listPage(list.number, list.last)}`;
  return (
    <Frame
      page={page}
      site={site}
      linkTo={linkTo}
      title={title}
      description={wording.entryDescription(name, list.total)}
    >
      <header class="list-header">
        <p class="dateline">
          <a href={linkTo(registerPath(kind))}>{wording[kind]}</a>
        </p>
        <h1>{name}</h1>
        <p class="extent">{wording.articles(list.total)}</p>
      </header>
      {list.number === 1 && (
        <div class="about-entry">
          {bins.length > 1 && <OverTime bars={bars} bins={bins} />}
          <dl class="entry-facts">
            {together.length > 0 && (
              <div>
                <dt>{wording.together}</dt>
                {together.map((other) => (
                  <dd key={other.path}>
                    <a href={linkTo(other.path)}>{other.name}</a> <span class="count">{number(other.count)}</span>
                  </dd>
                ))}
              </div>
            )}
            {variants.length > 0 && (
              <div>
                <dt>{wording.alsoWritten}</dt>
                <dd>{variants.join(', ')}</dd>
              </div>
            )}
            {identifiers.gnd !== undefined && (
              <div>
                <dt>{wording.gnd}</dt>
                <dd>
                  <a href={`https://d-nb.info/gnd/${identifiers.gnd}`}>{identifiers.gnd}</a>
                </dd>
              </div>
            )}
            {identifiers.wikidata !== undefined && (
              <div>
                <dt>Wikidata</dt>
                <dd>
                  <a href={`https://www.wikidata.org/wiki/${identifiers.wikidata}`}>{identifiers.wikidata}</a>
                </dd>
              </div>
            )}
          </dl>
        </div>
      )}
      <ArticleList articles={list.items} site={site} linkTo={linkTo} />
      <ListPages list={list} pathOf={(number) => entryPath(entry, number)} linkTo={linkTo} />
    </Frame>
  );
}

function OverTime({ bars, bins }: Pick<EntryPage, 'bars' | 'bins'>) {
  return (
    <figure class="over-time">
      <Spark bars={bars} />
      <figcaption>
        <span>{inWords(bins.at(0))}</span>
        <span>{inWords(bins.at(-1))}</span>
      </figcaption>
    </figure>
  );
}

/** "2014-03" → "März 2014" */
function inWords(bin = ''): string {
  return periodInWords(`${bin}..${bin}`);
}
