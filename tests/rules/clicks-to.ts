// Counts how many links a reader without JavaScript follows from the front page to each other page.

const home = 'index.html';
const link = /<a\b[^>]*?\shref="(?<target>[^"#?]+)/g; // '<a class="headline" href="../artikel/haushalt.html'
const hidden = /<svg\b.*?<\/svg>/gs; // its small bars are no way in for everybody

/** The file of each page that can be reached ("archiv/2014/index.html"), and the clicks to it; `read` gives its HTML. */
export function clicksTo(read: (file: string) => string): ReadonlyMap<string, number> {
  const clicks = new Map([[home, 0]]);
  // A map goes on with what is added to it: the nearest pages first.
  for (const [file, count] of clicks) {
    if (!file.endsWith('.html')) continue;
    for (const target of linkedFrom(file, read(file))) if (!clicks.has(target)) clicks.set(target, count + 1);
  }
  return clicks;
}

function linkedFrom(file: string, html: string): readonly string[] {
  const root = 'http://site.invalid/';
  return [...html.replace(hidden, '').matchAll(link)].flatMap(({ groups }) => {
    const { href, origin, pathname } = new URL(groups?.target ?? '', root + file);
    if (!href.startsWith(root) || origin === 'null') return [];
    const path = decodeURIComponent(pathname.slice(1));
    return [path === '' || path.endsWith('/') ? `${path}${home}` : path];
  });
}
