// Serves a built site on this machine. The only user of sirv.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import sirv from 'sirv';
import { isInside } from '../content/inside.ts';
import { originalHeaders } from '../pages/original-headers.ts';
import { securityHeaders } from '../pages/security-headers.ts';
import { originalsPath } from '../pages/site-path.ts';
import { UsageError } from '../problem.ts';
import { notFoundHere } from './not-found-here.ts';

export interface RunningServer {
  /** "http://localhost:8080/" */
  readonly address: string;
  close(): Promise<void>;
}

/** Answers a request, or leaves it (false) to the files of the site. */
export type Handler = (pathname: string, response: ServerResponse) => boolean;

const localNames = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/; // "localhost:8080"
const portsTried = 20;

/** Serves a site on the first free port from `port` on; throws a UsageError when there is none. Port 0 takes any. */
export async function serveSite(siteDir: string, port: number, first?: Handler): Promise<RunningServer> {
  if (existsSync(join(siteDir, 'index.html'))) return serveFolder(siteDir, port, first);
  throw new UsageError(`there is no site in ${siteDir}: run "nachlese build", or name it with --site DIR`);
}

/** The same for a folder in which there may be no site yet. */
export async function serveFolder(siteDir: string, port: number, first: Handler = () => false): Promise<RunningServer> {
  // Read anew for every request: the folder may be replaced by the next build.
  const files = sirv(siteDir, {
    dev: true,
    etag: true,
    onNoMatch: (_, response) => sendNotFound(siteDir, response),
    setHeaders: (response, pathname) => {
      if (pathname.startsWith(originalsPath)) response.setHeaders(new Map(Object.entries(originalHeaders)));
    },
  });
  const server = createServer((request, response) => {
    const { pathname, query } = addressOf(request);
    response.setHeaders(new Map(Object.entries(securityHeaders)));
    if (!localNames.test(request.headers.host ?? ''))
      return send(response, 403, 'This site is served to this machine only.');
    if (pathname === undefined || !isInside(join(siteDir, pathname), siteDir))
      return send(response, 400, 'No such address.');
    withoutFall(response, () => {
      if (first(pathname, response)) return;
      if (isFolder(siteDir, pathname)) redirect(response, `${encodeURI(pathname)}/${query}`);
      else files(request, response);
    });
  });
  const bound = await listen(server, port, port === 0 ? 0 : port + portsTried);
  return {
    address: `http://localhost:${bound}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A file that goes while it is read, or a range that ends before it begins, ends its answer and not the server. */
function withoutFall(response: ServerResponse, answer: () => void): void {
  response.once('pipe', (file: Readable) => file.once('error', () => response.destroy()));
  try {
    answer();
  } catch {
    response.destroy();
  }
}

interface Address {
  /** Decoded; undefined for an address that is none, and for "//host", which would lead to another server. */
  readonly pathname: string | undefined;
  readonly query: string;
}

function addressOf(request: IncomingMessage): Address {
  const raw = request.url ?? '/';
  try {
    const { pathname, search } = new URL(raw, 'http://localhost');
    const isForeign = /^[/\\]{2}/.test(raw) || pathname.startsWith('//'); // "//host", "/\host"
    return { pathname: isForeign ? undefined : decodeURIComponent(pathname), query: search };
  } catch {
    return { pathname: undefined, query: '' };
  }
}

/** A page's address ends with a slash; without it, its relative links would lead astray. */
function isFolder(siteDir: string, pathname: string): boolean {
  return !pathname.endsWith('/') && existsSync(join(siteDir, pathname, 'index.html'));
}

function sendNotFound(siteDir: string, response: ServerResponse): void {
  const page = join(siteDir, '404.html');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  const isThere = (path: string) => existsSync(join(siteDir, path));
  response.end(existsSync(page) ? notFoundHere(readFileSync(page, 'utf8'), isThere) : '');
}

function send(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}

function redirect(response: ServerResponse, address: string): void {
  response.writeHead(301, { location: address });
  response.end();
}

function listen(server: Server, port: number, last: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port < last) resolve(listen(server, port + 1, last));
      else reject(new UsageError(`port ${port} cannot be used (${error.code}): name another one with --port`));
    });
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
