// Packs and reads bags by the letter of RFC 8493, without any code of the program.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export type TagFiles = Readonly<Record<string, string>>;

export function digest(algorithm: string, bytes: string | Buffer): string {
  return createHash(algorithm).update(bytes).digest('hex');
}

/** Writes a bag of these files, by their paths below data/; `tags` are put in the place of the usual files beside it. */
export function packBag(bag: string, payload: Readonly<Record<string, string>>, tags: TagFiles = {}): void {
  const lines = Object.entries(payload).map(([path, text]) => `${digest('sha256', text)}  data/${path}\n`);
  const beside: TagFiles = {
    'bagit.txt': 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
    'manifest-sha256.txt': lines.join(''),
    ...tags,
  };
  for (const [path, text] of Object.entries(payload)) put(bag, `data/${path}`, text);
  for (const [path, text] of Object.entries(beside)) put(bag, path, text);
}

/** Names all files beside the payload anew, as whoever changes a bag on purpose would. */
export function sealAgain(bag: string): void {
  const tags = readdirSync(bag).filter((name) => name.endsWith('.txt') && !name.startsWith('tagmanifest'));
  const lines = tags.sort().map((name) => `${digest('sha256', readFileSync(join(bag, name)))}  ${name}\n`);
  put(bag, 'tagmanifest-sha256.txt', lines.join(''));
}

function put(bag: string, path: string, text: string): void {
  mkdirSync(dirname(join(bag, path)), { recursive: true });
  writeFileSync(join(bag, path), text);
}

/** Everything in which a bag is not complete or not valid (RFC 8493, 3). */
export function complaintsOf(bag: string): readonly string[] {
  const complaints: string[] = [];
  const text = (name: string) => readFileSync(join(bag, name), 'utf8');
  if (text('bagit.txt') !== 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n') complaints.push('bagit.txt');
  if (existsSync(join(bag, 'fetch.txt'))) complaints.push('fetch.txt');
  const files = readdirSync(bag, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(bag, path)).isFile(),
  );
  const isPayload = (path: string) => path.startsWith('data/');
  const payload = files.filter(isPayload);
  const tags = files.filter((path) => !isPayload(path) && !path.startsWith('tagmanifest-'));
  complaints.push(
    ...unlike(bag, text('manifest-sha256.txt'), payload),
    ...unlike(bag, text('tagmanifest-sha256.txt'), tags),
  );
  const octets = payload.reduce((sum, path) => sum + statSync(join(bag, path)).size, 0);
  if (elementsOf(text('bag-info.txt')).get('Payload-Oxum') !== `${octets}.${payload.length}`)
    complaints.push('Payload-Oxum');
  return complaints;
}

function unlike(bag: string, manifest: string, files: readonly string[]): readonly string[] {
  const named = manifest.split('\n').slice(0, -1);
  const sums = new Map<string, string>();
  const complaints: string[] = [];
  for (const line of named) {
    const found = /^(?<sum>[0-9a-f]{64}) {2}(?<path>[^\r\n]+)$/.exec(line)?.groups;
    const path = (found?.path ?? '').replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
    if (found === undefined || sums.has(path)) complaints.push(line);
    sums.set(path, found?.sum ?? '');
  }
  for (const path of files)
    if (sums.get(path) !== digest('sha256', readFileSync(join(bag, path)))) complaints.push(path);
  return [...complaints, ...[...sums.keys()].filter((path) => !files.includes(path))];
}

/** "Label: value" */
export function elementsOf(info: string): ReadonlyMap<string, string> {
  const lines = info.split('\n').slice(0, -1);
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]));
}
