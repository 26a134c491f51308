// Finds every regular expression of the program: those that stand in its files, and those that it puts together.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse, type Token } from 'acorn';
import { transformSync } from 'esbuild';

export interface FoundExpression {
  /** "src/german/fold.ts" */
  readonly file: string;
  readonly expression: RegExp;
}

const files = ['src', 'layouts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file))
    .sort(),
);

/** In the order of the files. */
export function writtenExpressions(): readonly FoundExpression[] {
  return files.flatMap((file) => {
    const { code } = transformSync(readFileSync(file, 'utf8'), { loader: file.endsWith('x') ? 'tsx' : 'ts' });
    const tokens: Token[] = [];
    parse(code, { ecmaVersion: 'latest', sourceType: 'module', onToken: tokens });
    return tokens.flatMap(({ type, start, end }) =>
      type.label === 'regexp' ? [{ file, expression: written(code.slice(start, end)) }] : [],
    );
  });
}

/** "/a+/u" → the expression. */
function written(literal: string): RegExp {
  const end = literal.lastIndexOf('/');
  return new RegExp(literal.slice(1, end), literal.slice(end + 1));
}

/** Those that are made when the program's files are loaded: all that run without a browser. */
export async function composedExpressions(): Promise<readonly FoundExpression[]> {
  const found: FoundExpression[] = [];
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, args, newTarget) {
      const expression: RegExp = Reflect.construct(target, args, newTarget);
      const file = callerOf(new Error().stack ?? '');
      if (file !== undefined) found.push({ file, expression });
      return expression;
    },
  });
  try {
    for (const file of files) if (!file.startsWith('src/client/')) await import(pathToFileURL(file).href);
  } finally {
    globalThis.RegExp = plain;
  }
  return found;
}

/** The file of the program that has called, where it was no library. */
function callerOf(stack: string): string | undefined {
  const caller = stack.split('\n')[2] ?? '';
  return files.find((file) => caller.includes(`/${file}`));
}
