// Shows the pictures of the handbook where a text of an archive has links to them: they lie beside its pages.
import { linksInText as shipped } from 'nachlese/layouts/links-in-text.ts';

const linkToPicture = /<a href="(?<path>[^":]+\.png)">(?<words>[^<]*)<\/a>/g;

/** Loads nothing from elsewhere: only addresses without a host are taken. */
export function linksInText(...parameters: Parameters<typeof shipped>): string {
  return shipped(...parameters).replace(linkToPicture, '<img src="$<path>" alt="$<words>" loading="lazy">');
}
