// nachlese init: an archive of one's own, which the next command builds.
import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { oneLine } from '../german/plain-text.ts';
import { packageRoot, packageVersion } from '../package-root.ts';
import { UsageError } from '../problem.ts';
import type { Terminal } from '../terminal.ts';
import type { Asker } from './ask.ts';
import { type DeployName, deployNames, deploys, isDeployName } from './deploy-recipes.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { newArchiveFiles } from './new-archive.ts';
import { carriedProgram, programSpec } from './program-spec.ts';
import { refuseUsed, writeNewFolder } from './write-new-folder.ts';

export interface InitOptions {
  readonly folder: string;
  /** Answers given in advance. */
  readonly title: string | undefined;
  readonly deploy: string | undefined;
  /** Undefined where nobody is to be asked; what nobody has answered is then as usual. */
  readonly asker: Asker | undefined;
}

const usualTitle = 'Mein Archiv';

/** Asks for what was not said, and makes the folder whole or not at all. */
export async function init({ folder, title, deploy, asker }: InitOptions, terminal: Terminal): Promise<ExitCode> {
  refuseUsed(folder); // before anything is asked
  const chosen = {
    title: titleOf(title ?? (await asker?.ask(`Title of the archive [${usualTitle}]: `))),
    deploy: deploy === undefined ? await askForDeploy(asker) : deployOf(deploy),
  };
  const program = carriedProgram(programSpec(packageRoot, packageVersion(), folder), folder);
  const order = { folder: basename(resolve(folder)), ...chosen, program: program.spec };
  const own = newArchiveFiles(order, (path) => readFileSync(join(packageRoot, path), 'utf8'));
  const files = [...own, ...(program.file ? [program.file] : [])];
  writeNewFolder(folder, files);
  const commands =
    folder === '.' ? ['npm install', 'npm run dev'] : [`cd ${quoted(folder)} && npm install`, 'npm run dev'];
  terminal.say(`${folder} is an archive with one text as an example. Now type:\n`);
  for (const command of commands) terminal.say(`  ${command}`);
  terminal.json({ folder, ...chosen, files: files.map(({ path }) => path), next: commands });
  return exitCode.fine;
}

function titleOf(answer: string | undefined): string {
  const title = oneLine(answer ?? '');
  return title === '' ? usualTitle : title;
}

async function askForDeploy(asker: Asker | undefined): Promise<DeployName> {
  if (asker === undefined) return 'none';
  const list = Object.entries(deploys).map(([name, { label }]) => `  ${name.padEnd(11)}${label}\n`);
  const question = `Where will it be published?\n${list.join('')}One of these names [none]: `;
  for (let asked = await asker.ask(question); ; asked = await asker.ask(`One of: ${deployNames} [none]: `)) {
    const name = asked.trim().toLowerCase() || 'none';
    if (isDeployName(name)) return name;
  }
}

function deployOf(name: string): DeployName {
  if (isDeployName(name)) return name;
  throw new UsageError(`"${name}" is no place to publish at: use one of ${deployNames}`);
}

/** As a shell reads it. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
