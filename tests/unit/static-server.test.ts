// The server of a built site: what it answers, and what it keeps to itself.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { get, type IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { headersFile } from '../../layouts/headers-file.ts';
import { notFoundHere } from '../../src/build/not-found-here.ts';
import { type Handler, serveSite } from '../../src/build/static-server.ts';
import { UsageError } from '../../src/problem.ts';
import { temporaryFolder } from './temporary-folder.ts';

const files = {
  'package.json': 'secret',
  'other/index.html': 'secret',
  'site/index.html': 'home',
  'site/404.html': 'not here',
  'site/suche/index.html': 'search',
  'site/original/gruss.txt': 'Grüße',
  'site/Über uns/index.html': 'about',
};

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

async function serve(context: TestContext, first?: Handler): Promise<string> {
  const server = await serveSite(join(temporaryFolder(context, files), 'site'), 0, first);
  context.after(() => server.close());
  return server.address;
}

/** Sends a path as it is: fetch() would tidy it up. */
function ask(address: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(address);
    get({ host: '127.0.0.1', port, path, headers: { host: `localhost:${port}`, ...headers } }, (response) => {
      const parts: string[] = [];
      response.setEncoding('utf8');
      response.on('data', (part: string) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, text: parts.join('') }),
      );
    }).on('error', reject);
  });
}

test('answers with the page of an address', async (context) => {
  const address = await serve(context);
  const { status, headers, text } = await ask(address, '/suche/?q=Graz');
  assert.deepEqual([status, text], [200, 'search']);
  assert.match(String(headers['content-type']), /^text\/html/);
});

test('shows the page for wrong addresses with its styles, wherever the site will stand', () => {
  const below =
    '<link rel="stylesheet" href="/archiv/assets/a.css"/><a href="/archiv/archiv/">/archiv/</a><a href="/andere/">';
  const here = '<link rel="stylesheet" href="/assets/a.css"/><a href="/archiv/">/archiv/</a><a href="/andere/">';
  const isThere = (path: string) => path === '/assets/a.css';
  assert.equal(notFoundHere(below, isThere), here);
  assert.equal(
    notFoundHere(below, () => true),
    below,
  );
  assert.equal(notFoundHere(here, isThere), here);
  assert.equal(notFoundHere('not here', isThere), 'not here');
});

test('says that originals are UTF-8, as _headers does', async (context) => {
  const { headers, text } = await ask(await serve(context), '/original/gruss.txt');
  assert.deepEqual([headers['content-type'], text], ['text/plain; charset=utf-8', 'Grüße']);
  assert.ok(headersFile().endsWith('\n/original/*\n  Content-Type: text/plain; charset=utf-8\n'));
});

test('leads a page without its last slash to the one with it', async (context) => {
  const address = await serve(context);
  for (const [path, location] of [
    ['/suche', '/suche/'],
    ['/suche?q=Graz', '/suche/?q=Graz'],
    ['/%C3%9Cber%20uns', '/%C3%9Cber%20uns/'],
  ] as const) {
    const { status, headers } = await ask(address, path);
    assert.deepEqual([status, headers.location], [301, location]);
  }
});

test('leads nobody to another host', async (context) => {
  const address = await serve(context);
  for (const path of ['/.//suche', '//suche', '/\\suche']) {
    const { status, headers } = await ask(address, path);
    assert.deepEqual([status, headers.location], [400, undefined], path);
  }
});

test('answers with the site’s own page and status 404 where there is nothing', async (context) => {
  const address = await serve(context);
  const { status, text } = await ask(address, '/artikel/keiner.html');
  assert.deepEqual([status, text], [404, 'not here']);
});

test('answers to every name of this machine', async (context) => {
  const address = await serve(context);
  for (const host of ['localhost', '127.0.0.1:8080', '[::1]:8080']) {
    assert.equal((await ask(address, '/', { host })).status, 200, host);
  }
});

test('refuses whoever calls this machine by another name', async (context) => {
  const address = await serve(context);
  for (const host of ['evil.example', 'localhost.evil.example', 'evil.example:8080', 'localhost@evil.example']) {
    const { status, text } = await ask(address, '/', { host });
    assert.deepEqual([status, text], [403, 'This site is served to this machine only.\n'], host);
  }
});

const leading = [
  '/../package.json',
  '/..%2fpackage.json',
  '/..%2fother',
  '/..%2f..%2fpackage.json',
  '/suche/..%2f..%2fpackage.json',
  '/%2e%2e/package.json',
  '/%2e%2e%2fpackage.json',
  '/..%5cpackage.json',
  '//package.json',
  '/%00/package.json',
  '/%',
];

for (const path of leading) {
  test(`gives away nothing from outside the site for ${path}`, async (context) => {
    const { status, text } = await ask(await serve(context), path);
    assert.ok(status === 400 || status === 404, `status ${status}`);
    assert.ok(!text.includes('secret'));
  });
}

test('lets another handler answer first', async (context) => {
  const address = await serve(context, (pathname, response) => {
    if (pathname !== '/reload') return false;
    response.end('reloading');
    return true;
  });
  assert.equal((await ask(address, '/reload')).text, 'reloading');
  assert.equal((await ask(address, '/')).text, 'home');
});

test('takes a later port where one is taken', async (context) => {
  const address = await serve(context);
  const taken = Number(new URL(address).port);
  const second = await serveSite(join(temporaryFolder(context, files), 'site'), taken);
  context.after(() => second.close());
  assert.ok(Number(new URL(second.address).port) > taken);
  assert.equal((await ask(second.address, '/')).text, 'home');
});

test('says what to do where there is no site', async (context) => {
  const folder = temporaryFolder(context);
  const message = `there is no site in ${folder}: run "nachlese build", or name it with --site DIR`;
  await assert.rejects(serveSite(folder, 0), new UsageError(message));
});

test('goes on after a range that ends before it begins, and after a file that cannot be opened', async (context) => {
  const folder = temporaryFolder(context, files);
  const unopened = createServer().listen(join(folder, 'site/unopened.txt')); // a socket is there, and is no file to read
  await once(unopened, 'listening');
  context.after(() => unopened.close());
  const server = await serveSite(join(folder, 'site'), 0);
  context.after(() => server.close());
  await assert.rejects(ask(server.address, '/index.html', { range: 'bytes=3-1' }));
  await assert.rejects(ask(server.address, '/unopened.txt'));
  assert.equal((await ask(server.address, '/')).text, 'home');
});
