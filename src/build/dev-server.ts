// Serves a site while it is worked on: every page reloads itself when the site has been built anew.
import { readFileSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type RunningServer, serveSite } from './static-server.ts';

export interface DevServer extends RunningServer {
  /** Tells every open page to load itself again. */
  reload(): void;
}

const scriptPath = '/__nachlese/reload.js';
const eventsPath = '/__nachlese/events';
const script = `new EventSource('${eventsPath}').addEventListener('reload', () => location.reload());\n`;

export async function serveForWork(siteDir: string, port: number): Promise<DevServer> {
  const listeners = new Set<ServerResponse>();
  const server = await serveSite(siteDir, port, (pathname, response) => {
    if (pathname === eventsPath) return listen(response, listeners);
    if (pathname === scriptPath) return send(response, 'text/javascript', script);
    const page = join(siteDir, pathname, pathname.endsWith('/') ? 'index.html' : '');
    if (!page.endsWith('.html') || !statSync(page, { throwIfNoEntry: false })?.isFile()) return false;
    return send(response, 'text/html', withScript(readFileSync(page, 'utf8')));
  });
  return {
    address: server.address,
    reload: () => {
      for (const response of listeners) response.write('event: reload\ndata: \n\n');
    },
    close: server.close,
  };
}

function withScript(html: string): string {
  return html.replace('</body>', `<script type="module" src="${scriptPath}"></script></body>`);
}

function listen(response: ServerResponse, listeners: Set<ServerResponse>): true {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('\n');
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
  return true;
}

function send(response: ServerResponse, type: string, text: string): true {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
  response.end(text);
  return true;
}
