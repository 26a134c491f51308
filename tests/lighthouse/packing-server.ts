// Serves a site as hosts do, which pack text on its way: our own server, made for one machine, sends files as they are.
import { createServer, request } from 'node:http';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import { type RunningServer, serveSite } from '../../src/build/static-server.ts';

const isText = /^(?:text\/|image\/svg|application\/(?:json|javascript|xml))/; // "text/html;charset=utf-8"

/** Serves a folder on any free port. */
export async function servePacked(siteDir: string): Promise<RunningServer> {
  const plain = await serveSite(siteDir, 0);
  const server = createServer((asked, answer) => {
    const { method = 'GET', url = '/', headers } = asked;
    const forwarded = request(new URL(url, plain.address), { method, headers }, (found) => {
      const { 'content-length': length, ...others } = found.headers;
      const isPacked = method === 'GET' && isText.test(found.headers['content-type'] ?? '');
      const end = () => undefined; // a browser that goes away in the middle
      answer.writeHead(found.statusCode ?? 500, isPacked ? { ...others, 'content-encoding': 'gzip' } : found.headers);
      if (isPacked) pipeline(found, createGzip(), answer, end);
      else pipeline(found, answer, end);
    });
    forwarded.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  return {
    address: `http://localhost:${typeof bound === 'object' ? bound?.port : ''}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await plain.close();
    },
  };
}
