// How fast bare texts are taken in, and what a single line of 10 MB costs.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateArticle } from '../bench/generate.ts';
import { writeRawTexts } from '../site/raw-texts.ts';
import type { Figure } from './figure.ts';

const program = fileURLToPath(new URL('../../bin/nachlese.js', import.meta.url));
const meter = new URL('cost.js', import.meta.url).href;
const [few, many] = [1000, 4000];
const longLine = 10_000_000; // characters

export function speedFigures(): readonly Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'nachlese-speed-'));
  try {
    const [small, large] = [ingestOf(folder, few), ingestOf(folder, many)];
    const line = lineOf(folder);
    const perSecond = (many - few) / (large.cpuSeconds - small.cpuSeconds);
    return [
      { what: 'bare texts taken in per CPU second', asked: '300', reached: perSecond },
      { what: `peak memory at ${few} texts, MB`, asked: '', reached: small.megabytes },
      { what: `peak memory at ${many} texts, MB`, asked: '', reached: large.megabytes },
      { what: 'a line of 10 MB: CPU seconds, start and all', asked: '2', reached: line.cpuSeconds },
      { what: 'a line of 10 MB: peak memory, MB', asked: '', reached: line.megabytes },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Cost {
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

function ingestOf(folder: string, count: number): Cost {
  const content = join(folder, `content-${count}`);
  writeRawTexts(content, count);
  return costOf('ingest', '--content', content);
}

function lineOf(folder: string): Cost {
  const file = join(folder, 'line.txt');
  const words = `${generateArticle(1).body} `.replace(/\s+/g, ' ');
  writeFileSync(file, words.repeat(Math.ceil(longLine / words.length)));
  return costOf('inspect', '--json', file);
}

function costOf(...parameters: readonly string[]): Cost {
  const { output, stderr, status } = spawnSync(process.execPath, ['--import', meter, program, ...parameters], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const cost = output[3] ?? '';
  if (status !== 0 || cost === '') throw new Error(stderr);
  return JSON.parse(cost);
}
