// Lets the links within a text hold wherever the site is put: their author thought of a site at the root of its server.
import type { SitePath } from '../src/pages/site-path.ts';

const root = 'http://site.invalid';
/** "/suche": servers lead on to "/suche/", but nobody does in a folder. Pages that are files have an ending. */
const bareFolder = /\/[^/.]+$/;
const link = /(?<=<a href=")[^"]*/g; // as markdown is rendered: no quotation mark stands in an address

/** Of rendered markdown on the page at `path`, links to places in the site become such as other parts of the page have. */
export function linksInText(html: string, path: SitePath, linkTo: (target: SitePath) => string): string {
  return html.includes('<a href="') ? html.replace(link, (address) => settled(address, path, linkTo)) : html;
}

function settled(address: string, path: SitePath, linkTo: (target: SitePath) => string): string {
  if (address.startsWith('#') || !URL.canParse(address, root + path)) return address;
  const { origin, pathname, search, hash } = new URL(address, root + path);
  return origin === root ? linkTo(`/${pathname.replace(bareFolder, '$&/').slice(1)}${search}${hash}`) : address;
}
