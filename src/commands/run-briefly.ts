// For runs in which most code runs briefly.
import { setFlagsFromString } from 'node:v8';

/**
 * V8 compiles a function to fast code when it has run for so many bytes of slow code, 132,000 as a rule. A build after one
 * change spends a sixth of its time on fast code that it hardly needs.
 */
export function compileLate(): void {
  setFlagsFromString('--interrupt-budget=600000');
}
