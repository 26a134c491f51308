// Ends a test run with one line "N passed, N failed", and fails the run in which no test ran.
/** @param {AsyncIterable<import('node:test').TestEvent>} events */
export default async function* countReporter(events) {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // Node reports a file that holds no test as a test of its own that passed.
    const isEmptyFile = type === 'test:pass' && data.nesting === 0 && data.name === data.file;
    if (isEmptyFile || data.details?.type === 'suite') continue;
    if (data.skip !== undefined && data.skip !== false) skipped++;
    else if (type === 'test:pass') passed++;
    else failed++;
  }
  if (passed + failed === 0) process.exitCode = 1;
  yield `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`;
}
