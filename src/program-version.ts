// Which program this is: what it keeps for later runs is of no use to another one.

/** A name for the sources that it was compiled from (bin/compile.js); undefined where it runs uncompiled, and keeps nothing. */
export const programVersion: string | undefined = /\/\.compiled\/(?<state>[\da-f]+)\//.exec(import.meta.url)?.groups
  ?.state;
