// The commands and their options, as commander has them: what may be asked for, and which action answers. The only user of commander.
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { packageVersion } from '../package-root.ts';
import type { OutputStream } from '../terminal.ts';
import {
  type Action,
  ask,
  buildSite,
  type CommonOptions,
  checkContent,
  exportArchive,
  ingestPaths,
  initArchive,
  inspectFiles,
  mergeShares,
  migrateContent,
  proposeCorrections,
  restoreArchive,
  serveOrBuild,
} from './actions.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import type { ExportForm } from './export-forms.ts';

// Not from export-forms.ts, which would load much that no other command needs.
const exportNames: readonly ExportForm[] = ['jsonl', 'csv', 'csl-json', 'bibtex', 'ris', 'ninjs', 'oai-pmh'];
const exportExamples = `
Examples:
  nachlese export --format jsonl | jq .title
  nachlese export --format bibtex --to archiv.bib
  nachlese export --bagit bag-2026 --date 2026-11-22`;

const searchExamples = `
Examples:
  nachlese search 'Waffenlieferungen -Ukraine 2014..2016'
  nachlese search 'person:Merkel "runder Tisch"' --site mine-site --json
docs/suchen.md has the whole language of questions.`;
const firstExamples = `
Examples:
  nachlese build --content mine --out mine-site
  nachlese dev --content mine
  nachlese build --help          what a command takes

Exit codes: 0 fine, 1 something in the content is wrong, 2 the call was wrong, 70 a bug in Nachlese`;
const ofEveryCommand = 'Options of every command:';

export type Run = (action: Action) => (options: CommonOptions) => Promise<void>;

/** Runs what was asked for; the exit code where that was help or a wrong call, undefined where an action ran. */
export async function dispatch(
  parameters: readonly string[],
  run: Run,
  stdout: OutputStream,
  stderr: OutputStream,
): Promise<ExitCode | undefined> {
  try {
    await createProgram(run, stdout, stderr).parseAsync([...parameters], { from: 'user' });
    return undefined;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCode.fine : exitCode.usage;
  }
}

// Each command is loaded when it is called: a search need not wait for Eleventy.
function createProgram(run: Run, stdout: OutputStream, stderr: OutputStream): Command {
  const program = new Command('nachlese')
    .description('Turns German news texts into an archive that people read and search.')
    .version(packageVersion())
    .exitOverride()
    .enablePositionalOptions() // "search -Verkehr" does not ask for the version, "-V"
    .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text) })
    .addHelpText('after', firstExamples)
    .showHelpAfterError('(nachlese --help shows what there is)');

  program.commandsGroup('Begin:');
  spoken(program, 'init', 'make an archive of your own, which the next command builds')
    .argument('<dir>', 'a folder that is empty, or not there yet')
    .option('--yes', 'ask nothing')
    .option('--title <title>', 'the name of the archive')
    .option(
      '--deploy <place>',
      'where it will be published: none, github, gitlab, netlify, cloudflare, nginx, caddy, s3, usb',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  nachlese init archiv\n  nachlese init archiv --yes --title "Stadtarchiv" --deploy github',
    )
    .action((folder: string, options: CommonOptions) => run(initArchive(folder))(options));
  program.commandsGroup('Take texts in:');
  common(program, 'ingest', 'turn originals into articles, and let articles follow originals that changed')
    .argument('[paths...]', 'files and folders to ingest; all of content/raw when none is named')
    .option('--dry-run', 'say what would be done, and write nothing')
    .option('--added <day>', 'write into new articles that they were added on this day: 2026-11-22')
    .addHelpText('after', '\nExamples:\n  nachlese ingest\n  nachlese ingest ~/Downloads/export.csv --dry-run')
    .action((paths: readonly string[], options: CommonOptions) => run(ingestPaths(paths))(options));
  common(program, 'inspect', 'show what is found in originals and why, and write nothing')
    .argument('[files...]', 'files and folders to look at; all of content/raw when none is named')
    .option('--jsonl <file>', 'look at the records {"id", "text", "date"?, "title"?} of a file, one on each line')
    .addHelpText(
      'after',
      '\nExamples:\n  nachlese inspect content/raw/haushalt.txt\n  nachlese inspect page.html --json',
    )
    .action((files: readonly string[], options: CommonOptions) => run(inspectFiles(files))(options));
  common(program, 'sections', 'print words of sections, to begin sections.yaml with')
    .addHelpText('after', '\nExample:\n  nachlese sections > content/sections.yaml')
    .action(run(async (_, terminal) => (await import('./sections.ts')).sections(terminal)));
  program.commandsGroup('Look whether all is right:');
  common(program, 'check', 'show everything that is wrong in the content')
    .option('--fixity', 'read every file again, and show what is not as the last build left it')
    .option('--site <dir>', 'the built site; _site where none is named, if it is there')
    .addHelpText('after', '\nExamples:\n  nachlese check\n  nachlese check --fixity --site _site')
    .action(run(checkContent));
  common(program, 'migrate', 'bring an archive of an older format to the one of this program')
    .option('--dry-run', 'show what would be done, and write nothing')
    .addHelpText('after', '\nExamples:\n  nachlese migrate --dry-run\n  nachlese migrate')
    .action(run(migrateContent));
  common(program, 'corrections', 'propose corrections of articles from what git knows of them')
    .argument('[articles...]', 'article files; all that were changed since they were committed when none is named')
    .option('--write', 'write them into the articles')
    .addHelpText('after', '\nExample:\n  nachlese corrections content/articles/2015/02/haushalt.md --write')
    .action((files: readonly string[], options: CommonOptions) => run(proposeCorrections(files))(options));
  program.commandsGroup('Make the site:');
  common(program, 'build', 'ingest, check, render and index: make the whole site')
    .addOption(outOption())
    .option('--portable', 'a site that holds without a server, too: unzip, double-click, search')
    .option('--zip <file>', 'a portable site, and all of it in one zip file')
    .addOption(compressOption())
    .option('--clean', 'makes everything anew, whatever earlier builds have kept')
    .option('--shard <share>', 'only a share of the archive, "3/16", which nachlese merge joins with the others')
    .addHelpText(
      'after',
      '\nExamples:\n  nachlese build\n  nachlese build --zip archiv.zip\n  nachlese build --shard 3/16 --out share-3',
    )
    .action(run(buildSite));
  common(program, 'merge', 'join the shares of an archive into one site')
    .argument('<shares...>', 'the folders of all shares')
    .addOption(outOption())
    .addOption(compressOption())
    .addHelpText('after', '\nExample:\n  nachlese merge share-1 share-2 share-3 --out _site')
    .action((shares: readonly string[], options: CommonOptions) => run(mergeShares(shares))(options));
  program.commandsGroup('Hand on and keep:');
  common(program, 'export', 'give the archive to other programs, or pack all of it to be kept')
    .addOption(new Option('--format <form>', 'a file of all articles').choices(exportNames))
    .option('--to <file>', 'where the file is written, or a folder for it; without it, to the standard output')
    .option('--bagit <dir>', 'the folder to make: a bag (BagIt 1.0) that describes itself (RO-Crate 1.1)')
    .addOption(siteOption())
    .option('--date <day>', 'the day that the bag states: 2026-11-22')
    .addHelpText('after', exportExamples)
    .action(run(exportArchive));
  common(program, 'restore', 'make content and site again out of a bag')
    .argument('<bag>', 'the folder of the bag')
    .addOption(outOption())
    .addHelpText('after', '\nExample:\n  nachlese restore bag-2026 --content content --out _site')
    .action((bag: string, options: CommonOptions) => run(restoreArchive(bag))(options));
  program.commandsGroup('Read and search on this machine:');
  common(program, 'serve', 'serve the built site on this machine')
    .addOption(siteOption())
    .addOption(portOption())
    .option('--build', 'build the site first')
    .addHelpText('after', '\nExamples:\n  nachlese serve\n  nachlese serve --build --port 3000')
    .action(run(serveOrBuild));
  common(program, 'dev', 'build, serve, and build again after every change')
    .addOption(outOption())
    .addOption(portOption())
    .addHelpText('after', '\nExample:\n  nachlese dev --content mine')
    .action(
      run(async ({ content, out, port }, terminal) => (await import('./dev.ts')).dev(content, out, port, terminal)),
    );
  common(program, 'search', 'ask the index of the built site')
    .argument('[query]', 'what to search for')
    .allowExcessArguments()
    .allowUnknownOption() // a question may begin with a minus: "-Wien"
    .addOption(siteOption())
    .option('--queries <file>', 'answer every line {"id", "query"} of a file with a line {"id", "hits"}')
    .addHelpText('after', searchExamples)
    .action((query: string | undefined, options: CommonOptions, { args }: Command) =>
      run(ask(query, args.slice(1)))(options),
    );
  return program;
}

function common(program: Command, name: string, description: string): Command {
  const content = new Option('--content <dir>', 'the content folder').default('content');
  return spoken(program, name, description).addOption(content.helpGroup(ofEveryCommand));
}

function spoken(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .addOption(new Option('--json', 'print the result as JSON').helpGroup(ofEveryCommand))
    .addOption(new Option('--quiet', 'print only problems and what was asked for').helpGroup(ofEveryCommand));
}

function outOption(): Option {
  return new Option('--out <dir>', 'where the site is written').default('_site');
}

function compressOption(): Option {
  return new Option('--compress', 'packed copies (.br, .gz) beside the files, for servers that send them as they are');
}

function siteOption(): Option {
  return new Option('--site <dir>', 'the built site').default('_site');
}

function portOption(): Option {
  return new Option('--port <number>', 'the port; a taken one is skipped').default(8080).argParser((text) => {
    const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
    if (port < 65_536) return port;
    throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  });
}
