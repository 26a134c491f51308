// Asks a server for a file of a site, and says what is wrong with the answer.
import { readFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { securityHeaders } from '../../src/pages/security-headers.ts';

/** What is asked for, and what the answer should be. */
export interface Expected {
  /** Below the site's root. */
  readonly path: string;
  readonly accept?: string;
  readonly range?: string;
  readonly status: number;
  readonly type?: string;
  readonly encoding?: string;
  /** A word of Cache-Control. */
  readonly cache?: string;
  /** The file whose bytes come; by default that of the path. */
  readonly file?: string;
}

interface Answer {
  readonly message: IncomingMessage;
  readonly body: Buffer;
}

/** Not fetch, which unpacks what comes and hides how it was sent. */
function ask(address: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(address, { headers }, (message) => {
      const parts: Buffer[] = [];
      message.on('data', (part: Buffer) => parts.push(part));
      message.on('end', () => resolve({ message, body: Buffer.concat(parts) }));
    }).on('error', reject);
  });
}

/** What differs, in words; empty where all is as it should be. `base` is the address of the site, `site` its folder. */
export async function mistakesIn(base: string, site: string, expected: Expected): Promise<readonly string[]> {
  const { path, accept = 'identity', range, status, type, encoding, cache, file } = expected;
  const { message, body } = await ask(base + path, { 'accept-encoding': accept, ...(range && { range }) });
  const { headers } = message;
  const wrong: string[] = [];
  const compare = (what: string, found: unknown, wanted: unknown) => {
    if (found !== wanted) wrong.push(`${what} is ${found} and not ${wanted}`);
  };
  compare('status', message.statusCode, status);
  if (status === 301 || status === 308) {
    const { pathname } = new URL(headers.location ?? '', base + path);
    compare('location', pathname, `/archiv/${path}/`);
    return wrong;
  }
  if (type !== undefined) compare('type', headers['content-type']?.toLowerCase(), type);
  compare('encoding', headers['content-encoding'], encoding);
  if (cache !== undefined && !headers['cache-control']?.includes(cache)) wrong.push(`no ${cache} in Cache-Control`);
  for (const [name, value] of Object.entries(securityHeaders)) compare(name, headers[name.toLowerCase()], value);
  const whole = readFileSync(join(site, file ?? (path === '' ? 'index.html' : path)));
  const wanted = range === undefined ? whole : whole.subarray(0, 10);
  if (!unpacked(body, encoding).equals(wanted)) wrong.push('its bytes are not those of the file');
  return wrong;
}

function unpacked(body: Buffer, encoding: string | undefined): Buffer {
  if (encoding === 'br') return brotliDecompressSync(body);
  return encoding === 'gzip' ? gunzipSync(body) : body;
}
