// The page for wrong addresses, as it must be where a site is tried out: it alone names addresses from the root of a host.

const styles = /<link rel="stylesheet" href="(?<path>(?<base>\/[^"]*\/)assets\/[^"]+)"/;

/**
 * 404.html of a site that will stand below "/archiv/", for a server that has the site at its root. `isThere` knows whether
 * the server has a file: where the site stands below its path already, nothing is changed.
 */
export function notFoundHere(html: string, isThere: (path: string) => boolean): string {
  const { base, path } = styles.exec(html)?.groups ?? {};
  return base === undefined || path === undefined || isThere(path) ? html : html.replaceAll(`="${base}`, '="/');
}
