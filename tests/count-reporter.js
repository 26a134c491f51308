// Ends a test run with one line "N passed, N failed", and fails the run in which no test ran.

/** @typedef {import('node:test/reporters').TestEvent} TestEvent */

/** @param {AsyncIterable<TestEvent>} events */
export default async function* countReporter(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const event of events) {
    const outcome = outcomeOf(event);
    if (outcome !== undefined) counts[outcome]++;
  }
  if (counts.passed + counts.failed === 0) process.exitCode = 1;
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  yield `${counts.passed} passed, ${counts.failed} failed${skipped}\n`;
}

/**
 * What became of a test; undefined for everything that is none.
 * @param {TestEvent} event
 */
function outcomeOf({ type, data }) {
  if (type !== 'test:pass' && type !== 'test:fail') return undefined;
  if (data.details?.type === 'suite') return type === 'test:fail' && isItself(data) ? 'failed' : undefined;
  if (type === 'test:fail') return 'failed';
  // Node reports a file that holds no test as a test of its own that passed.
  if (data.nesting === 0 && data.name === data.file) return undefined;
  return data.skip === undefined || data.skip === false ? 'passed' : 'skipped';
}

/**
 * Whether a suite failed by itself, as one that could not be read, and not by a test in it, which is counted.
 * @param {{ readonly details?: { readonly error?: unknown } }} data
 */
function isItself({ details }) {
  const { error } = details ?? {};
  return !(error instanceof Error && 'failureType' in error && error.failureType === 'subtestsFailed');
}
