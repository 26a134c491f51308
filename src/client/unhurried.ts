// Waits with an answer while somebody types: each one would load texts that nobody reads.

const quick = 200; // milliseconds between two keys of a word
const pause = 120; // milliseconds after the last key

export interface Unhurried {
  /** Acts at once, or after a pause when the last wish is not long ago; only the last of several wishes is fulfilled. */
  do(act: () => void): void;
  /** Forgets a wish that waits. */
  forget(): void;
}

/** Puts off what is asked for until nothing new was asked for a moment. */
export function unhurried(): Unhurried {
  let last = Number.NEGATIVE_INFINITY;
  let waiting = 0;
  return {
    do(act) {
      const now = performance.now();
      const isQuick = now - last < quick;
      last = now;
      clearTimeout(waiting);
      if (isQuick) waiting = window.setTimeout(act, pause);
      else act();
    },
    forget: () => clearTimeout(waiting),
  };
}
