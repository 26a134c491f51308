// Addresses in pages: made absolute, and none but those that a reader may follow.

/** "/politik" on "https://zeitung.example/a" → "https://zeitung.example/politik"; undefined for what is no web or mail address. */
export function absoluteAddress(written: string, base?: string): string | undefined {
  const address = written.replace(spaces, '');
  if (address === '' || address.startsWith('#')) return undefined;
  const url = base === undefined ? parsed(address) : parsed(address, base);
  if (url === undefined) return undefined;
  const isAllowed = isOfWeb(url) ? url.hostname !== '' : url.protocol === 'mailto:' && url.pathname !== '';
  return isAllowed ? url.href : undefined;
}

/** The same for the address of a page: "https://…" or nothing. */
export function webAddress(written: string, base?: string): string | undefined {
  const address = absoluteAddress(written, base);
  return address?.startsWith('http') ? address : undefined;
}

const spaces = /[\t\n\r]|^[\s\p{Cc}]+|[\s\p{Cc}]+$/gu; // browsers ignore them: "java\nscript:"

function isOfWeb({ protocol }: URL): boolean {
  return protocol === 'https:' || protocol === 'http:';
}

function parsed(address: string, base?: string): URL | undefined {
  return URL.canParse(address, base) ? new URL(address, base) : undefined;
}
