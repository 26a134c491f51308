// What a browser may do with the pages of the site: load and run what is its own, and nothing else.
import type { LinkEnd } from './site-path.ts';

type Directives = Readonly<Record<string, string>>;

const directives: Directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};

/**
 * The Content-Security-Policy as a meta tag may state it. Data blocks, such as JSON-LD, are no scripts and need no hash.
 * For Firefox a page that was opened from a folder has no 'self': its forms would lead nowhere.
 */
export function policyForMeta(end: LinkEnd): string {
  return end === 'folder' ? served : opened;
}

/** Header → value, for every answer of a server. Only there may a page forbid others to put it into a frame. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policyOf({ ...directives, 'frame-ancestors': "'none'" }),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

function policyOf(all: Directives): string {
  return Object.entries(all)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

const served = policyOf(directives);
const opened = policyOf({ ...directives, 'form-action': "'self' file:" });
