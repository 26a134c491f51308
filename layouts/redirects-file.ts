// _redirects: old addresses, in the form that Netlify and Cloudflare Pages read.
import type { RedirectsFile } from '../src/pages/machine-page.ts';
import type { SitePath } from '../src/pages/site-path.ts';
import type { Site } from './site.ts';

/** A line for each: from, to, and that it is for good. */
export function redirectsFile({ redirects }: RedirectsFile, { baseUrl }: Site): string {
  const root = new URL(baseUrl).pathname;
  const addressOf = (path: SitePath) => encodeURI(root + path.slice(1));
  return redirects.map(({ path, to }) => `${addressOf(path)} ${addressOf(to)} 301\n`).join('');
}
