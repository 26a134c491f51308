// Decides which links of a text may be followed.

const scheme = /^[a-z][a-z0-9+.-]*:/i; // "javascript:", "https:"
const webOrMail = /^(?:https?:\/\/[^/?#]|mailto:[^/])/i; // "https://h", "mailto:a"
// Browsers take "\" for "/" and drop line ends and tabs inside of an address before they read it.
const misleading = /[\\\p{Cc}]/u;

/** Whether a link leads to the web, to a mail address, or to a place in this site. */
export function isSafeAddress(address: string): boolean {
  const trimmed = address.trim();
  if (trimmed === '' || misleading.test(trimmed) || trimmed.startsWith('//')) return false;
  return !scheme.test(trimmed) || webOrMail.test(trimmed);
}
