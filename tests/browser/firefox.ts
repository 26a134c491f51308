// Drives a stock Firefox.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { patience, type Reader } from './reader-at-a-browser.ts';
import { type Connection, connect } from './webdriver-bidi.ts';

export const firefoxPath = '/usr/bin/firefox-esr';
export const hasFirefox = existsSync(firefoxPath);

// Driven by a program, Firefox would lift rules that hold for its readers; among others, that a page opened from a folder
// may not read its neighbours.
const settings = {
  'remote.prefs.recommended': false,
  'security.fileuri.strict_origin_policy': true,
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'app.update.disabledForTesting': true,
};

const longest = 300_000; // milliseconds: a Firefox that hangs is ended, and the test fails

/** What a page would say to nobody: files that are not there, and what its policy refuses. */
const listen = `() => {
  // What is still on its way when the reader leaves is broken off.
  let hasLeft = false;
  addEventListener('beforeunload', () => { hasLeft = true; });
  addEventListener('error', ({ target }) => target !== window && !hasLeft && console.error('cannot be loaded: ' + (target.src ?? target.href)), true);
  addEventListener('securitypolicyviolation', (event) => console.error('refused: ' + event.violatedDirective + ' ' + event.blockedURI));
}`;

export interface Firefox extends Reader {
  close(): Promise<void>;
}

/** Starts Firefox with a profile of its own in an empty folder. */
export async function startFirefox(profile: string): Promise<Firefox> {
  const lines = Object.entries(settings).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`);
  await writeFile(join(profile, 'user.js'), lines.join(''));
  const program = spawn(firefoxPath, ['--headless', '--remote-debugging-port=0', '--profile', profile], {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: longest,
  });
  try {
    return await readerAt(await connect(`${await addressOf(program)}/session`), program);
  } catch (error) {
    program.kill();
    throw error;
  }
}

async function readerAt(connection: Connection, program: ChildProcess): Promise<Firefox> {
  const { command } = connection;
  await command('session.new', { capabilities: {} });
  const { contexts } = await command<{ contexts: readonly { context: string }[] }>('browsingContext.getTree', {});
  const context = contexts[0]?.context;
  await command('session.subscribe', { events: ['log.entryAdded'] });
  await command('script.addPreloadScript', { functionDeclaration: listen });
  const go = (method: string, to: object) => command(`browsingContext.${method}`, { context, ...to });
  const act = (source: object) => command('input.performActions', { context, actions: [source] });
  const nodeAt = async (selector: string) => {
    const locator = { type: selector.startsWith('//') ? 'xpath' : 'css', value: selector };
    const end = performance.now() + patience;
    do {
      // While a page makes room for the next one, there is none to look in.
      const { nodes } = await command<Located>('browsingContext.locateNodes', { context, locator }).catch(
        (): Located => ({ nodes: [] }),
      );
      if (nodes[0] !== undefined) return nodes[0];
      await wait(50);
    } while (performance.now() < end);
    throw new Error(`nothing here is ${selector}`);
  };
  return {
    open: async (url) => {
      await go('navigate', { url, wait: 'complete' });
    },
    click: async (selector) => {
      const node = await nodeAt(selector);
      await command('script.callFunction', {
        functionDeclaration: '(element) => element.scrollIntoView({ block: "center", behavior: "instant" })',
        arguments: [{ sharedId: node.sharedId }],
        target: { context },
        awaitPromise: false,
      });
      await act({
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: { sharedId: node.sharedId } } },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      });
    },
    type: async (text) => {
      const keys = [...text].map((key) => (key === '\n' ? enter : key));
      const actions = keys.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await act({ type: 'key', id: 'keyboard', actions });
    },
    back: async () => {
      await go('traverseHistory', { delta: -1 });
    },
    reload: async () => {
      await go('reload', { wait: 'complete' });
    },
    read: async (expression) => {
      const { result, exceptionDetails } = await command<Evaluated>('script.evaluate', {
        expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value))`,
        target: { context },
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result?.value === undefined ? undefined : JSON.parse(result.value);
    },
    complaints: connection.said,
    close: async () => {
      const closed = new Promise((resolve) => program.once('exit', resolve));
      await command('browser.close', {}).catch(() => program.kill());
      await closed;
    },
  };
}

interface Located {
  readonly nodes: readonly { readonly sharedId: string }[];
}

interface Evaluated {
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

const enter = '\u{E007}'; // WebDriver's name for the key

function addressOf(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    program.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /WebDriver BiDi listening on (?<address>ws:\S+)/.exec(said)?.groups?.address;
      if (address !== undefined) resolve(address);
    });
    program.once('error', reject);
    program.once('exit', () => reject(new Error(`Firefox does not start: ${said}`)));
  });
}
