// The topics that a page was filed under.
import type { Stated } from '../../../metadata.ts';
import type { Page } from '../page.ts';
import { property, textsOf } from './json-ld.ts';
import { statedByMeta } from './meta-tags.ts';

/** The keywords of the first place that states any; none that are sentences, labels of machines or doubled. */
export function findTopics({ tags, articles }: Page): Stated<readonly string[]> | undefined {
  const linked = articles.flatMap((article) => textsOf(property(article, 'keywords')));
  const places = [
    { value: linked, rule: 'JSON-LD keywords' },
    ...['news_keywords', 'keywords', 'article:tag', 'parsely-tags', 'sailthru.tags'].flatMap(
      (name) => statedByMeta(tags, [name]) ?? [],
    ),
  ];
  const topics = places.map(({ value, rule }) => ({ value: distinct(value.flatMap(splitTopics)), rule }));
  const first = topics.find(({ value }) => value.length > 0);
  return first === undefined ? undefined : { value: first.value.slice(0, most), rule: first.rule };
}

const most = 15;

function splitTopics(text: string): readonly string[] {
  const divider = text.includes(',') ? ',' : ';';
  return text
    .split(divider)
    .map((topic) => topic.trim())
    .filter((topic) => topic !== '' && topic.length <= 50 && !machine.test(topic));
}

const machine = /[:_=]|^\d{1,20}$|https?/; // "ressort:politik", "paid_content", "1234"

function distinct(topics: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return topics.filter((topic) => {
    const isNew = !seen.has(topic.toLowerCase());
    seen.add(topic.toLowerCase());
    return isNew;
  });
}
