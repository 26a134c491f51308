// What we use of Eleventy's programmatic API; the package ships no types.
declare module '@11ty/eleventy' {
  interface EleventyOptions {
    readonly configPath?: string;
    readonly quietMode?: boolean;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options?: EleventyOptions);
    /** What Eleventy would print; errors are thrown all the same. */
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
