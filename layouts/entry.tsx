// The page of a name: how often it occurs over time, the names it occurs with, and its articles.
import { gndAddress, wikidataAddress } from '../src/article/register-kind.ts';
import type { EntryPage } from '../src/pages/register-page.ts';
import { entryPath, registerPath } from '../src/pages/site-path.ts';
import { ArticleList } from './article-list.tsx';
import { Frame } from './frame.tsx';
import { inArchiveLanguage } from './in-archive-language.ts';
import { ListPages } from './list-pages.tsx';
import { entryMetadata } from './metadata/entry-metadata.ts';
import { OverTimeFigure } from './over-time.tsx';
import type { LayoutProps } from './site.ts';
import { dataWording } from './wording/data.ts';
import { wording } from './wording/german.ts';
import { number } from './wording/numbers.ts';

export function EntryLayout({ page, site, linkTo }: LayoutProps<EntryPage>) {
  const { entry, list, about, feeds } = page;
  const { kind, name, variants, identifiers } = entry;
  const title = wording.titleOfPage(name, list.number, list.last);
  return (
    <Frame
      page={page}
      site={site}
      linkTo={linkTo}
      title={title}
      description={
        kind === 'sections' ? wording.sectionDescription(name, list.total) : wording.entryDescription(name, list.total)
      }
      feeds={feeds}
      head={entryMetadata(page, site)}
    >
      <header class="list-header">
        <p class="dateline">
          <a href={linkTo(registerPath(kind))}>{wording[kind]}</a>
        </p>
        <h1 {...inArchiveLanguage}>{name}</h1>
        <p class="extent">{wording.articles(list.total)}</p>
      </header>
      {about && (
        <div class="about-entry">
          <OverTimeFigure overTime={about.overTime} />
          <dl class="entry-facts">
            {about.together.length > 0 && (
              <div>
                <dt>{wording.together}</dt>
                {about.together.map((other) => (
                  <dd key={other.path}>
                    <a href={linkTo(other.path)} {...inArchiveLanguage}>
                      {other.name}
                    </a>{' '}
                    <span class="count">{number(other.count)}</span>
                  </dd>
                ))}
              </div>
            )}
            {variants.length > 0 && (
              <div>
                <dt>{wording.alsoWritten}</dt>
                <dd {...inArchiveLanguage}>{variants.join(', ')}</dd>
              </div>
            )}
            {identifiers.gnd !== undefined && (
              <div>
                <dt>{wording.gnd}</dt>
                <dd>
                  <a href={gndAddress(identifiers.gnd)}>{identifiers.gnd}</a>
                </dd>
              </div>
            )}
            {identifiers.wikidata !== undefined && (
              <div>
                <dt>Wikidata</dt>
                <dd>
                  <a href={wikidataAddress(identifiers.wikidata)}>{identifiers.wikidata}</a>
                </dd>
              </div>
            )}
            {feeds.length > 0 && (
              <div>
                <dt>{wording.follow}</dt>
                {feeds.map(({ format, path }) => (
                  <dd key={format}>
                    <a href={linkTo(path)}>{dataWording.feedFormats[format]}</a>
                  </dd>
                ))}
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
