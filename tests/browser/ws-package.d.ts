// What webdriver-bidi.ts uses of ws, which brings no types.
declare module 'ws' {
  export class WebSocket {
    constructor(address: string);
    on(event: 'message', listener: (data: ArrayBufferView) => void): this;
    on(event: 'close', listener: () => void): this;
    once(event: 'open' | 'error', listener: (error?: Error) => void): this;
    send(text: string): void;
    close(): void;
  }
}
