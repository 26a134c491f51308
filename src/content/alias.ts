// Old addresses of an article, as an editor writes them: "/alt/haushalt.html", or "haushalt-2014" for an old file name.
import { slug } from '../article/slug.ts';

const longestPart = 200; // bytes: file systems take names of 255
const longest = 1000;
// What leads to another host or asks it something, and what no file's name may hold everywhere.
const foreign = /[\\?#:*"<>|\p{Cc}]|^\/\//u; // "https://…", "//host", "/\host", "/?p=1"

/** Whether redirects can be made of a text: a place below the site, spelled plainly or with percent signs. */
export function isAlias(text: string): boolean {
  const path = decoded(text);
  if (path === undefined || path.length > longest || foreign.test(path)) return false;
  const parts = path.replace(/^\//, '').replace(/\/$/, '').split('/');
  if (parts.length === 1 && !path.includes('/') && !path.includes('.')) return slug(path) !== '';
  return parts.every(isPart);
}

/** No way up or around ("..", "//"), no hidden file. */
function isPart(part: string): boolean {
  return part !== '' && !/^[. ]|[. ]$/.test(part) && Buffer.byteLength(part) <= longestPart;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
