// The same articles through Hugo and the command of Pagefind, where they are installed: a plain site of the same kinds.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeMarkdownFile } from '../../src/content/front-matter.ts';
import { generateArticle } from './generate.ts';
import { type Measured, measure } from './process-tree.ts';

const pagefind = fileURLToPath(new URL('../../node_modules/.bin/pagefind', import.meta.url));

export interface RivalFigures {
  readonly version: string;
  readonly render: Measured;
  readonly index: Measured;
}

/** Undefined where Hugo is not installed. */
export async function measureRivals(folder: string, size: number): Promise<RivalFigures | undefined> {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  if (status !== 0) return undefined;
  writeHugoSite(folder, size);
  const site = join(folder, 'public');
  const render = await measure('hugo', ['--quiet', '--source', folder, '--destination', site]);
  const index = await measure(pagefind, ['--site', site, '--silent']);
  return { version: stdout.split(' ').slice(0, 2).join(' ').trim(), render, index };
}

const page = (main: string) => `{{ define "main" }}${main}{{ end }}`;
const entry = '<li><time>{{ .Date.Format "02.01.2006" }}</time> <a href="{{ .RelPermalink }}">{{ .Title }}</a></li>';
const newestFirst = 'ByDate.Reverse';
const layouts = {
  'baseof.html': `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>{{ .Title }}</title><meta name="description" content="{{ .Description }}"></head><body><header><a href="/">Messarchiv</a> <a href="/artikel/">Archiv</a></header><main>{{ block "main" . }}{{ end }}</main></body></html>`,
  'single.html': page(
    '<article data-pagefind-body><h1>{{ .Title }}</h1><p><time>{{ .Date.Format "02.01.2006" }}</time> <span data-pagefind-filter="quelle">{{ delimit .Params.sources ", " }}</span></p><p>{{ .Description }}</p>{{ .Content }}<ul>{{ range .Params.tags }}<li><a href="/tags/{{ . | urlize }}/" data-pagefind-filter="thema">{{ . }}</a></li>{{ end }}</ul><p>{{ delimit .Params.persons ", " }}</p><p>{{ delimit .Params.places ", " }}</p></article>',
  ),
  'list.html': page(
    `<h1>{{ .Title }}</h1>{{ range .Sections }}<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ end }}<ul>{{ range .RegularPages.${newestFirst} }}${entry}{{ end }}</ul>`,
  ),
  'term.html': page(`<h1>{{ .Title }}</h1><ul>{{ range first 100 .Pages.${newestFirst} }}${entry}{{ end }}</ul>`),
  'taxonomy.html': page(
    '<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>',
  ),
  'index.html': page(
    `<h1>Messarchiv</h1><ul>{{ range first 20 site.RegularPages.${newestFirst} }}${entry}{{ end }}</ul>`,
  ),
};

function writeHugoSite(folder: string, size: number): void {
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  write('hugo.toml', 'baseURL = "https://archiv.example/"\ntitle = "Messarchiv"\n[taxonomies]\n  tag = "tags"\n');
  // Older versions look for this name.
  write('config.toml', 'baseURL = "https://archiv.example/"\ntitle = "Messarchiv"\n[taxonomies]\n  tag = "tags"\n');
  for (const [file, text] of Object.entries(layouts)) write(`layouts/_default/${file}`, text);
  for (let index = 0; index < size; index++) {
    const { file, frontMatter, body } = generateArticle(index);
    const { lead, topics, ...others } = frontMatter;
    write(`content/artikel/${file}`, writeMarkdownFile({ ...others, description: lead, tags: topics }, body));
  }
}
