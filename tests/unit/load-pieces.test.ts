// Pieces of the index over HTTP, from servers that know ranges and such that do not, and what comes when something is
// missing, cut or wrong. Packs that are loaded as scripts need a browser: tests/browser/damaged-index.test.ts.
import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';

import { type TestContext, test } from 'node:test';
import { serveSite } from '../../src/build/static-server.ts';
import { loadPieces } from '../../src/client/load-pieces.ts';
import { gzip } from '../../src/packing.ts';
import { encodePack, pieceName } from '../../src/search/pack.ts';
import { temporaryFolder } from './temporary-folder.ts';

const texts = ['der erste Text', 'Zeichen, die ein Skript nicht trägt: "\\\n\r', 'der letzte Text'];
const { bytes, places } = encodePack(texts.map((text) => gzip(new TextEncoder().encode(text))));
const names = places.map((place) => pieceName({ pack: 'a1', ...place }));
const start = encodePack([gzip(new TextEncoder().encode('{}'))]).bytes;

test('asks a server for the bytes of a piece alone', async (context) => {
  const site = temporaryFolder(context, {
    'index.html': '',
    'a1.js': Buffer.from(bytes),
    'start.js': Buffer.from(start),
  });
  const server = await serveSite(site, 0);
  context.after(() => server.close());
  const statuses = watched(context);
  const { start: load, read } = loadPieces(`${server.address}start.js`);
  assert.equal(await textOf(load()), '{}');
  for (const [index, name] of names.entries()) assert.equal(await textOf(read(name)), texts[index]);
  assert.deepEqual(statuses, [200, 206, 206, 206]);
});

test('loads the whole pack, and only once, where a server knows no ranges', async (context) => {
  const address = await served(context, (_, response) => response.end(bytes));
  const statuses = watched(context);
  const { read } = loadPieces(address);
  for (const [index, name] of names.entries()) assert.equal(await textOf(read(name)), texts[index]);
  assert.deepEqual(statuses, [200]);
});

test('asks past the cache of a browser that has kept nothing but the beginning of an answer', async (context) => {
  const asked: (string | undefined)[] = [];
  const address = await served(context, ({ headers }, response) => {
    asked.push(headers['cache-control']);
    const [from = 0, to = 0] = headers.range?.match(/\d+/g)?.map(Number) ?? [];
    response.writeHead(206).end(asked.length === 1 ? '' : bytes.subarray(from, to + 1));
  });
  assert.equal(await textOf(loadPieces(address).read(names[1] ?? '')), texts[1]);
  assert.deepEqual(asked, [undefined, 'no-cache']);
});

const half = bytes.length >> 1;
const failures: Readonly<Record<string, RequestListener>> = {
  'is not there': (_, response) => response.writeHead(404).end('nichts'),
  'is refused': (_, response) => response.writeHead(416).end(),
  'is empty': (_, response) => response.end(),
  'is another file': (_, response) => response.end('<!doctype html><title>Anmelden</title>'),
  'is another file, and a piece of it': (_, response) => response.writeHead(206).end('<!doctype html>'),
  'is cut while it comes': (_, response) => {
    response.writeHead(200, { 'content-length': bytes.length });
    response.write(bytes.subarray(0, half), () => response.destroy());
  },
  'is cut before it comes': (_, response) => response.end(bytes.subarray(0, half)),
  'is cut, and a piece of it': (_, response) => response.writeHead(206).end(bytes.subarray(places[2]?.from, -30)),
  'has another byte': (_, response) => response.end(bytes.with(bytes.length - 10, 0x41)),
};

for (const [failure, answer] of Object.entries(failures)) {
  test(`rejects when the pack ${failure}, and asks anew the next time`, async (context) => {
    let isMended = false;
    const address = await served(context, (request, response) => {
      if (isMended) response.end(bytes);
      else answer(request, response);
    });
    const { read } = loadPieces(address);
    await assert.rejects(read(names[2] ?? ''));
    isMended = true;
    assert.equal(await textOf(read(names[2] ?? '')), texts[2]);
  });
}

test('rejects a start that is none', async (context) => {
  for (const wrong of ['', 'nachlesePack(["', '<!doctype html><title>Anmelden</title>']) {
    await assert.rejects(loadPieces(await served(context, (_, response) => response.end(wrong))).start());
  }
});

test('rejects what is no name of a piece, without asking for it', async () => {
  const { read } = loadPieces('http://localhost:1/start.js');
  for (const name of ['', 'a1', '../a1-1-2', 'a1-1', 'a1-x-y']) await assert.rejects(read(name), /is no piece/);
});

async function served(context: TestContext, answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/start.js`;
}

/** The statuses of answers from now on, as they come. */
function watched(context: TestContext): readonly number[] {
  const statuses: number[] = [];
  const real = globalThis.fetch;
  context.mock.method(globalThis, 'fetch', async (...asked: Parameters<typeof fetch>) => {
    const response = await real(...asked);
    statuses.push(response.status);
    return response;
  });
  return statuses;
}

async function textOf(piece: Promise<Uint8Array>): Promise<string> {
  return new TextDecoder().decode(await piece);
}
