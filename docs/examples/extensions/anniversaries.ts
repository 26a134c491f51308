// Makes a page of what is a round number of years ago in the newest year of the archive.
import { definePageKind } from 'nachlese';

const steps = [10, 25, 50, 75, 100];

export default definePageKind({
  name: 'anniversaries',
  pages({ articles }, { addressOf, inMarkdown }) {
    const dated = articles.flatMap((article) => ('year' in article.date ? [{ article, year: article.date.year }] : []));
    // Not today's year: the same archive gives the same site, whenever it is built.
    const newest = Math.max(...dated.map(({ year }) => year));
    const parts = steps.flatMap((step) => {
      const lines = dated
        .filter(({ year }) => newest - year === step)
        .map(({ article }) => `- [${inMarkdown(article.title)}](${addressOf(article)})`);
      return lines.length === 0 ? [] : [`## Vor ${step} Jahren`, lines.join('\n')];
    });
    if (parts.length === 0) return [];
    return [
      {
        path: '/gedenktage/',
        title: 'Gedenktage',
        description: `Was ${newest} zehn, 25, 50, 75 oder 100 Jahre zurückliegt.`,
        body: { markdown: parts.join('\n\n') },
      },
    ];
  },
});
