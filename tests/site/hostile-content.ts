// A content folder that means harm, made mechanically: what each article tries is its file name.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from './build-test-site.ts';

/** What an attack does when it succeeds: it leaves this mark on the page, or this file on the disk. */
export const mark = 'attackSucceeded';

const script = `<script>window.${mark} = true</script>`;

const articles: Readonly<Record<string, string>> = {
  'script-in-text': `---\ntitle: Skript im Text\n---\n\n${script} <img src=x onerror="window.${mark} = true"> <svg onload=${mark}=1>\n`,
  'template-in-text': `---\ntitle: Vorlage im Text\n---\n\n{{ 7*7 }} {% raw %}{{ 8+8 }}{% endraw %} <%= 9+9 %> \${6+6}\n`,
  'links-in-text': `---\ntitle: Links im Text\n---\n\n[eins](javascript:window.${mark}=1) [zwei](JaVaScRiPt:window.${mark}=1) [drei](data:text/html,${encodeURIComponent(script)}) [vier](vbscript:x) ![Bild](https://fremd.example/bild.png) <https://web.example/>\n`,
  'title-ends-title': `---\ntitle: '</title>${script}<h1>'\nlead: '"><img src=x onerror=${mark}=1>'\nsources: ['</script>${script}']\npersons: ['" onmouseover="${mark}=1']\ntopics: ['<b>fett</b>']\n---\n\nText.\n`,
  'template-engine': `---\ntitle: Fremde Vorlage\ntemplateEngineOverride: njk\npermalink: /uebernommen/index.html\neleventyComputed: { title: '{{ 7*7 }}' }\n---\n\n{{ 7*7 }} bleibt stehen.\n`,
};

/** Front matter that would run as code; the file would be written into the content folder. */
function executing(folder: string): Readonly<Record<string, string>> {
  const code = `require("node:fs").writeFileSync(${JSON.stringify(join(folder, mark))}, "")`;
  return Object.fromEntries(
    ['js', 'javascript', ' js', 'JS', ' JavaScript', 'json', 'coffee'].map((engine, index) => [
      `engine-${index}`,
      `---${engine}\n{ "title": (${code}, "gelaufen") }\n---\n\nText.\n`,
    ]),
  );
}

/** Writes the folder and returns its path. */
export async function writeHostileContent(): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'articles'), { recursive: true });
  await mkdir(join(folder, 'raw'), { recursive: true });
  await writeFile(
    join(folder, 'archive.yaml'),
    `title: '</title>${script}'\ndescription: '"><script>${mark}=1</script>'\nurl: 'https://fremd.example/a"><script>${mark}=1</script>/'\n`,
  );
  for (const [name, text] of Object.entries({ ...articles, ...executing(folder) })) {
    await writeFile(join(folder, 'articles', `${name}.md`), text);
  }
  await writeFile(
    join(folder, 'articles', 'daten.11tydata.cjs'),
    `require("node:fs").writeFileSync(${JSON.stringify(join(folder, mark))}, "")`,
  );
  await writeFile(
    join(folder, 'raw', 'roh.txt'),
    `${script} sagt der Text. [Link](javascript:${mark}=1) {{ 7*7 }}\n\n# Keine Überschrift\n`,
  );
  return folder;
}
