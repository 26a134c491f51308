// The page for wrong addresses, as it must be where a site is tried out: it alone names addresses from the root of a host.

const styles = /<link rel="stylesheet" href="(?<base>\/[^"]*\/)assets\//;

/** 404.html of a site that will stand below "/archiv/", for a server that has the site at its root. */
export function notFoundHere(html: string): string {
  const base = styles.exec(html)?.groups?.base;
  return base === undefined ? html : html.replaceAll(`="${base}`, '="/');
}
