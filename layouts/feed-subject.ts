// What a feed is called, and which page shows the same to people.
import type { FeedFormat, FeedSubject } from '../src/pages/machine-page.ts';
import { homePath, type SitePath } from '../src/pages/site-path.ts';
import type { Site } from './site.ts';
import { language } from './wording/language.ts';

/** "Donaupost – Mein Archiv", or the archive's name alone. */
export function feedTitle(subject: FeedSubject, { config, typeset }: Site): string {
  return subject.kind === 'archive'
    ? typeset(config.title, language)
    : `${subject.name} – ${typeset(config.title, language)}`;
}

export function feedHome(subject: FeedSubject): SitePath {
  return subject.kind === 'archive' ? homePath : subject.path;
}

/** The media types that readers of feeds look for in a page's head. */
export const feedTypes: Readonly<Record<FeedFormat, string>> = {
  xml: 'application/atom+xml',
  json: 'application/feed+json',
};
