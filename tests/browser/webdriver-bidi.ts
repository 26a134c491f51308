// Speaks WebDriver BiDi (https://w3c.github.io/webdriver-bidi/) with a browser. The only user of ws.
import { WebSocket } from 'ws';

export interface Connection {
  /** Rejects where the browser refuses, or is gone. */
  command<Result = unknown>(method: string, params: object): Promise<Result>;
  /** What the pages said, with its level: "error: …". */
  readonly said: readonly string[];
}

interface Answer<Result> {
  readonly type: 'success' | 'error';
  readonly result: Result;
  readonly message?: string;
}

interface Message {
  readonly id?: number;
  readonly params?: { readonly text?: string; readonly level?: string };
}

export async function connect(address: string): Promise<Connection> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (answer: string) => void>();
  const said: string[] = [];
  let asked = 0;
  socket.on('message', (data) => {
    const text = String(data);
    const { id, params }: Message = JSON.parse(text);
    if (id === undefined) said.push(`${params?.level}: ${params?.text}`);
    else waiting.get(id)?.(text);
  });
  socket.on('close', () => {
    for (const answer of waiting.values()) answer('{"type":"error","message":"the browser is gone"}');
  });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  return {
    said,
    command: async <Result>(method: string, params: object) => {
      const id = ++asked;
      const answer = new Promise<string>((resolve) => waiting.set(id, resolve));
      socket.send(JSON.stringify({ id, method, params }));
      const { type, result, message }: Answer<Result> = JSON.parse(await answer);
      waiting.delete(id);
      if (type === 'error') throw new Error(`${method}: ${message}`);
      return result;
    },
  };
}
