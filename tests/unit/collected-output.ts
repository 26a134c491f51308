// A stream that keeps what is written to it.
import type { OutputStream } from '../../src/terminal.ts';

export interface CollectedOutput extends OutputStream {
  text(): string;
}

export function collectOutput(isTTY = false): CollectedOutput {
  const parts: string[] = [];
  return { isTTY, write: (text) => parts.push(text), text: () => parts.join('') };
}
