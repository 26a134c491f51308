// What related articles and stories cost in an archive.
import { arrangeArchive } from '../../src/article/archive.ts';
import { noRules } from '../../src/article/register-kind.ts';
import { compareArticles } from '../../src/connect/compare-articles.ts';
import { findStories } from '../../src/connect/find-stories.ts';
import { arrangeRegisters } from '../../src/connect/registers.ts';
import { findRelated } from '../../src/connect/related.ts';
import { readArticles } from '../../src/content/read-content.ts';
import type { Figure } from './figure.ts';

/** Reads the articles of a content folder, which does not count, and relates them. */
export function relationCost(contentDir: string): readonly Figure[] {
  const archive = arrangeArchive(readArticles(contentDir).articles);
  const registers = arrangeRegisters(archive, noRules);
  const read = peakMegabytes();
  const start = process.cpuUsage();
  const compared = compareArticles(registers);
  const related = findRelated(compared);
  let shown = 0;
  for (const place of archive.articles.keys()) shown += related.of(place).length;
  const { stories } = findStories(compared, [], []);
  const { user, system } = process.cpuUsage(start);
  const count = archive.articles.length;
  return [
    { what: `${count} articles: CPU seconds`, asked: '60 for 100000', reached: (user + system) / 1e6 },
    { what: 'peak memory when they are read, MB', asked: '', reached: read },
    { what: 'peak memory when they are related, MB', asked: '+1000', reached: peakMegabytes() },
    { what: 'related articles shown beside one', asked: '', reached: shown / count },
    { what: 'stories found', asked: '', reached: stories.length },
  ];
}

function peakMegabytes(): number {
  return process.resourceUsage().maxRSS / 1024;
}
