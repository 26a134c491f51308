// npm run publish-check: serves a built archive with the shipped recipes of nginx and Caddy, below /archiv/, and looks at the answers.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli.ts';
import { type Expected, mistakesIn } from './answers.ts';

const folder = mkdtempSync(join(tmpdir(), 'nachlese-publish-'));
chmodSync(folder, 0o755); // servers that begin as root go on as somebody else
const site = join(folder, 'srv/archiv');

/** A recipe as it is, but for the name and port of the host and the folder of the site. */
function recipeHere(name: string, replaced: readonly (readonly [from: string, to: string])[]): string {
  return replaced.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`recipes/publish/${name} has no "${from}"`);
      return text.replaceAll(from, to);
    },
    readFileSync(`recipes/publish/${name}`, 'utf8'),
  );
}

const here = ['/srv/archiv', site] as const;

interface Server {
  readonly name: string;
  readonly encodings: readonly string[];
  /** With which status it adds the slash behind a folder's name. */
  readonly moved: 301 | 308;
  start(port: number): ChildProcess;
}

const nginxModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const hasBrotli = spawnSync('test', ['-e', nginxModule]).status === 0;

const servers: readonly Server[] = [
  {
    name: 'nginx',
    encodings: hasBrotli ? ['br', 'gzip'] : ['gzip'],
    moved: 301,
    start(port) {
      const own = recipeHere('nginx.conf', [
        here,
        ['listen 80;', `listen 127.0.0.1:${port};`],
        ...(hasBrotli ? ([['# brotli_static on;', 'brotli_static on;']] as const) : []),
      ]);
      const around = `${hasBrotli ? `load_module ${nginxModule};\n` : ''}daemon off;\npid ${folder}/nginx.pid;\nerror_log stderr;\nevents {}\n`;
      const config = `${around}http {\ninclude /etc/nginx/mime.types;\naccess_log off;\n${own}}\n`;
      writeFileSync(join(folder, 'nginx.conf'), config);
      return spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
    },
  },
  {
    name: 'caddy',
    encodings: ['br', 'gzip'],
    moved: 308,
    start(port) {
      const own = recipeHere('Caddyfile', [here, ['archiv.example.org {', `http://127.0.0.1:${port} {`]]);
      writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tlog {\n\t\tlevel ERROR\n\t}\n}\n${own}`);
      const options = ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
      return spawn('caddy', options, { stdio: 'inherit', env: { ...process.env, HOME: folder } });
    },
  },
];

function expectedOf({ encodings, moved }: Server): readonly Expected[] {
  const nameIn = (below: string, ending: string) =>
    readdirSync(join(site, below)).find((name) => name.endsWith(ending)) ?? '';
  const style = `assets/${nameIn('assets', '.css')}`;
  const pack = `suchindex/${nameIn('suchindex', '.js')}`;
  const article = `artikel/${nameIn('artikel', '.html')}`;
  const original = `original/${nameIn('original', '.txt')}`;
  const html = 'text/html; charset=utf-8';
  const packed = encodings.flatMap((encoding): readonly Expected[] => [
    { path: '', accept: encoding, status: 200, type: html, encoding, cache: 'no-cache' },
    { path: article, accept: encoding, status: 200, type: html, encoding, cache: 'no-cache' },
    { path: style, accept: encoding, status: 200, type: 'text/css; charset=utf-8', encoding, cache: 'immutable' },
  ]);
  return [
    ...packed,
    { path: '', status: 200, type: html, file: 'index.html' },
    { path: 'suche/', status: 200, type: html, file: 'suche/index.html' },
    { path: 'suche', status: moved },
    { path: original, status: 200, type: 'text/plain; charset=utf-8', file: original },
    { path: 'daten/artikel.csv', status: 200, type: 'text/csv; charset=utf-8', file: 'daten/artikel.csv' },
    { path: 'gibt-es-nicht/', status: 404, type: html, file: '404.html' },
    { path: pack, status: 206, range: 'bytes=0-9', file: pack, cache: 'immutable' },
  ];
}

async function check(server: Server): Promise<number> {
  const port = await freePort();
  const running = server.start(port);
  const ended = once(running, 'exit'); // which may be soon, where a recipe is wrong
  try {
    await answering(`http://127.0.0.1:${port}/archiv/`);
    let mistakes = 0;
    for (const expected of expectedOf(server)) {
      const wrong = await mistakesIn(`http://127.0.0.1:${port}/archiv/`, site, expected);
      mistakes += wrong.length;
      const { path, accept = 'identity', status } = expected;
      process.stdout.write(
        `${server.name}  /archiv/${path}  ${accept}  ${status}  ${wrong.join('; ') || 'as it should be'}\n`,
      );
    }
    return mistakes;
  } finally {
    running.kill();
    await ended;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function answering(address: string): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer !== undefined) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nobody answers at ${address}`);
}

const content = join(folder, 'neu/content');
await main(['init', join(folder, 'neu'), '--yes', '--quiet']);
mkdirSync(join(folder, 'srv'));
let mistakes = await main(['build', '--content', content, '--out', site, '--compress', '--quiet']);
for (const server of servers) {
  if (spawnSync(server.name, ['-h']).error === undefined) mistakes += await check(server);
  else process.stdout.write(`${server.name} is not installed, so nothing was checked with it\n`);
}
rmSync(folder, { recursive: true, force: true });
process.exitCode = mistakes === 0 ? 0 : 1;
