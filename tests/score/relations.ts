// How well related articles and stories are found, where it is known which articles have to do with one another.
import { join } from 'node:path';
import { type Archive, arrangeArchive } from '../../src/article/archive.ts';
import { parseDate, unknownDate } from '../../src/article/edtf-date.ts';
import { nameKey } from '../../src/article/name-key.ts';
import { noRules } from '../../src/article/register-kind.ts';
import { compareArticles } from '../../src/connect/compare-articles.ts';
import { type FoundStory, findStories } from '../../src/connect/find-stories.ts';
import { arrangeRegisters } from '../../src/connect/registers.ts';
import { findRelated } from '../../src/connect/related.ts';
import { draftFrom } from '../../src/ingest/draft.ts';
import { aRawDocument } from '../unit/a-raw-document.ts';
import { anArticle } from '../unit/an-article.ts';
import type { Figure } from './figure.ts';
import { linesOf } from './lines-of.ts';
import { plainRelated } from './plain-tf-idf.ts';

interface Text {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
  readonly label?: string;
  readonly entities?: readonly { readonly type: string; readonly text: string }[];
}

/** Says whether two texts have to do with one another, by their places in a list. */
type Relation = (one: number, other: number) => boolean;

const shown = 3;

export function relationFigures(data: string): readonly Figure[] {
  const topics = linesOf<Text>(join(data, 'topics', '10kgnad.jsonl'));
  const news = linesOf<Text>(join(data, 'ner', 'smartdata_news.jsonl'));
  const versions = linesOf<Text>(join(data, 'neardup', 'docs.jsonl'));
  const sameTopic: Relation = (one, other) => topics[one]?.label === topics[other]?.label;
  const sameText: Relation = (one, other) => textOf(versions[one]) === textOf(versions[other]);
  return [
    ...precisionFigures('same topic (10kGNAD)', topics, sameTopic),
    ...precisionFigures('a rare name in common (SmartData)', news, shareRareName(news)),
    ...precisionFigures('another version of the text', versions, sameText),
    ...storyFigures('versions of the text', versions, sameText),
    { what: 'stories found in 10kGNAD, undated', asked: 'few', reached: storiesOf(topics).length },
    { what: 'stories found in SmartData, of 508 articles', asked: '', reached: storiesOf(news).length },
  ];
}

function precisionFigures(what: string, texts: readonly Text[], isRelated: Relation): readonly Figure[] {
  const archive = archiveOf(texts);
  const places = new Map(archive.articles.map(({ slug }) => [slug, Number(slug.slice(1))]));
  const related = relatedIn(archive);
  const found = new Map(
    archive.articles.map((article, place) => [
      places.get(article.slug) ?? 0,
      related.of(place).map((one) => places.get(one.article.slug) ?? 0),
    ]),
  );
  const plain = plainRelated(
    texts.map(({ text }) => text),
    shown,
  );
  const ours = texts.map((_, place) => found.get(place) ?? []);
  return [
    { what: `${what}: precision@3, plain tf-idf`, asked: '', reached: precision(plain, isRelated) },
    { what: `${what}: precision@3`, asked: 'more', reached: precision(ours, isRelated) },
  ];
}

/** The mean share of right ones among the first three, or among as many as there can be; what is not shown is not right. */
function precision(lists: readonly (readonly number[])[], isRelated: Relation): number {
  const shares = lists.flatMap((list, one) => {
    const possible = lists.filter((_, other) => other !== one && isRelated(one, other)).length;
    const right = list.slice(0, shown).filter((other) => isRelated(one, other)).length;
    return possible === 0 ? [] : [right / Math.min(shown, possible)];
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function storyFigures(what: string, texts: readonly Text[], isSame: Relation): readonly Figure[] {
  const pairs = storiesOf(texts).flatMap(({ articles }) => pairsOf(articles.map((slug) => Number(slug.slice(1)))));
  const right = pairs.filter(([one, other]) => isSame(one, other)).length;
  const all = pairsOf(texts.map((_, place) => place)).filter(([one, other]) => isSame(one, other)).length;
  return [
    { what: `${what} in one story: precision`, asked: '', reached: right / pairs.length },
    { what: `${what} in one story: recall`, asked: '', reached: right / all },
  ];
}

function pairsOf(places: readonly number[]): readonly (readonly [number, number])[] {
  return places.flatMap((one, index) => places.slice(index + 1).map((other) => [one, other] as const));
}

/** Articles with nothing but what such a text says, under the headlines that ingest gives them. */
function archiveOf(texts: readonly Text[]): Archive {
  return arrangeArchive(
    texts.map(({ text, date = '' }, place) => {
      const { title, body } = draftFrom(aRawDocument(text));
      return anArticle({
        slug: `a${place}`,
        title: title.value,
        body: body.map((paragraph) => paragraph.text).join('\n\n'),
        date: parseDate(date.slice(0, '2014-03-05'.length)) ?? unknownDate,
      });
    }),
  );
}

function relatedIn(archive: Archive): ReturnType<typeof findRelated> {
  return findRelated(compareArticles(arrangeRegisters(archive, noRules)));
}

function storiesOf(texts: readonly Text[]): readonly FoundStory[] {
  const archive = archiveOf(texts);
  return findStories(compareArticles(arrangeRegisters(archive, noRules)), [], []).stories;
}

/** Names of persons, places and organisations that two to five texts have. */
function shareRareName(texts: readonly Text[]): Relation {
  const kinds = ['PER', 'LOC', 'ORG'];
  const names = texts.map(
    ({ entities = [] }) =>
      new Set(entities.filter(({ type }) => kinds.includes(type)).map(({ text }) => nameKey(text))),
  );
  const counts = new Map<string, number>();
  for (const name of names.flatMap((some) => [...some])) counts.set(name, (counts.get(name) ?? 0) + 1);
  const rare = names.map((some) => [...some].filter((name) => (counts.get(name) ?? 0) <= mostWithRareName));
  return (one, other) => (rare[one] ?? []).some((name) => names[other]?.has(name));
}

const mostWithRareName = 5; // texts

function textOf(text: Text | undefined): string {
  return text?.id.replace(/#.*$/, '') ?? '';
}
