// Reads what a page of HTML asks for and leads to, and the places in it that others lead to.
import { Parser } from 'htmlparser2';

export interface PageAddresses {
  /** Each with where it stands: "a href", "form action", "meta content". */
  readonly addresses: readonly (readonly [place: string, address: string])[];
  readonly ids: ReadonlySet<string>;
}

// The search page and the not-found page tell their scripts where the index and the front page are.
const attributes = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'data-start', 'data-home'];
const refresh = /^\d+; url=(?<address>.*)$/;

export function addressesIn(html: string): PageAddresses {
  const addresses: (readonly [string, string])[] = [];
  const ids = new Set<string>();
  const parser = new Parser({
    onopentag: (name, given) => {
      for (const attribute of attributes) {
        const address = given[attribute];
        if (address !== undefined) addresses.push([`${name} ${attribute}`, address]);
      }
      const next = name === 'meta' ? refresh.exec(given.content ?? '')?.groups?.address : undefined;
      if (next !== undefined) addresses.push(['meta content', next]);
      if (given.id !== undefined) ids.add(given.id);
    },
  });
  parser.end(html);
  return { addresses, ids };
}

const styleAddress = /url\(\s*["']?(?<address>[^"')]+)/g;

/** What a stylesheet asks for. */
export function addressesInStyles(css: string): readonly string[] {
  return [...css.matchAll(styleAddress)].map(({ groups }) => groups?.address ?? '');
}
