// Tells the paths that lead out of the folder below which they are meant.

/** Whether a path below a site's root leads elsewhere: "../a", "/a", "a\\..\\b". Only what was forged does. */
export function leadsOut(path: string): boolean {
  return path === '' || /^[/\\]|^[a-z]:|\0/i.test(path) || /(?:^|[/\\])\.\.(?:$|[/\\])/.test(path);
}
