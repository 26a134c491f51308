// Serves a site while it is worked on: a page loads itself again when it is another, and shows what is wrong in the content.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import { devScript } from './dev-script.ts';
import { notFoundHere } from './not-found-here.ts';
import type { PreviewFiles } from './preview.ts';
import { type RunningServer, serveFolder } from './static-server.ts';

export interface DevServer extends RunningServer {
  /** From now on these files stand before those of the site, and no others; open pages that are others load themselves again. */
  show(files: PreviewFiles): void;
  /** Open pages say what is wrong, until it is not any more. */
  say(problems: readonly Problem[]): void;
}

const scriptPath = '/__nachlese/dev.js';
const eventsPath = '/__nachlese/events';
const versionPath = '/__nachlese/version';

// Becomes the site as soon as there is one.
const noSiteYet = '<!doctype html><html lang="en"><head><title>nachlese dev</title></head><body></body></html>';

/** Serves also while there is no site yet, for then something is wrong in the content, and pages say what. */
export async function serveForWork(siteDir: string, port: number): Promise<DevServer> {
  const listeners = new Set<ServerResponse>();
  let previewed: PreviewFiles = new Map();
  let said = '[]';
  const tell = (event: string, data: string) => {
    for (const response of listeners) response.write(`event: ${event}\ndata: ${data}\n\n`);
  };
  const fileAt = (pathname: string) => {
    const path = `${pathname.slice(1)}${pathname.endsWith('/') ? 'index.html' : ''}`;
    return previewed.get(path) ?? (path.endsWith('.html') ? pageIn(siteDir, path) : undefined);
  };
  const server = await serveFolder(siteDir, port, (pathname, response) => {
    if (pathname === eventsPath) {
      listen(response, listeners);
      response.write(`event: problems\ndata: ${said}\n\n`);
      return true;
    }
    if (pathname === scriptPath) return send(response, 'text/javascript', devScript);
    if (pathname.startsWith(`${versionPath}/`))
      return send(response, 'text/plain', versionOf(fileAt(pathname.slice(versionPath.length))));
    const file = fileAt(pathname);
    if (file === undefined) {
      if (!/(?:\/|\.html)$/.test(pathname)) return false;
      // Once there is something, this page becomes it.
      return send(
        response,
        'text/html',
        withScript(
          notFoundHere(String(fileAt('/404.html') ?? noSiteYet), (path) => existsSync(join(siteDir, path))),
          undefined,
        ),
        404,
      );
    }
    if (typeof file !== 'string') return send(response, 'application/octet-stream', file);
    return send(response, 'text/html', withScript(file, file));
  });
  return {
    ...server,
    show(files) {
      previewed = files;
      tell('changed', '');
    },
    say(problems) {
      said = JSON.stringify(problems.filter(({ isWarning }) => !isWarning));
      tell('problems', said);
    },
  };
}

function pageIn(siteDir: string, path: string): string | undefined {
  const file = join(siteDir, path);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, 'utf8') : undefined;
}

/** By which a page knows whether it is still the one that is served; "gone" where none is. */
function versionOf(file: string | Buffer | undefined): string {
  return file === undefined ? 'gone' : createHash('sha256').update(file).digest('hex').slice(0, 16);
}

/** `file` is what stands at the address of the page. */
function withScript(html: string | Buffer, file: string | undefined): string {
  const script = `<script type="module" src="${scriptPath}" data-version="${versionOf(file)}"></script>`;
  return String(html).replace('</body>', `${script}</body>`);
}

function listen(response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('\n');
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

function send(response: ServerResponse, type: string, content: string | Buffer, status = 200): true {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
  response.end(content);
  return true;
}
