// A site for tests of layouts: with settings that a test changes, and files that need not be there.
import type { Site } from '../../layouts/site.ts';
import { createMarkdown } from '../../src/build/markdown.ts';
import type { ArchiveConfig } from '../../src/config/archive-config.ts';
import { parseArchiveConfig } from '../../src/config/archive-config.ts';

/** `settings` are lines of archive.yaml behind its title. */
export function aSite(settings = 'url: https://archiv.example/'): Site {
  return siteWith(configOf(`title: Prüfarchiv\n${settings}\n`));
}

/** The site of an archive that has these settings. */
export function siteWith(config: ArchiveConfig): Site {
  const markdown = createMarkdown();
  return {
    config,
    baseUrl: config.url ?? 'http://localhost:8080/',
    textPages: [],
    linkEnd: 'folder',
    isOffline: false,
    hasRegisters: false,
    hasStories: false,
    dataFiles: [],
    originals: new Map(),
    shareImages: new Map(),
    indexStart: '/suchindex/start-0.js',
    assets: {
      stylesheet: '/s.css',
      searchScript: '/s.js',
      offlineScript: '/o.js',
      readerScript: '/r.js',
      notFoundScript: '/n.js',
      icon: '/i.svg',
      bodyFont: '/f.woff2',
      logo: undefined,
    },
    renderMarkdown: markdown.toHtml,
    renderTextPage: markdown.pageToHtml,
    typeset: markdown.typeset,
  };
}

/** Settings that must be right. */
export function configOf(settings: string): ArchiveConfig {
  const { value, problems } = parseArchiveConfig(settings, 'archive.yaml');
  if (value === undefined) throw new Error(`the test's settings are wrong: ${problems.map(({ what }) => what).join()}`);
  return value;
}
