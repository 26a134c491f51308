// Calls the file system, where a refusal is an answer and not the end of the run.

/** What the call gives, or the file system's error (it has a code: ENOENT, EACCES …); any other error is thrown. */
export function attempt<Value>(call: () => Value): Value | Error {
  try {
    return call();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return error;
    throw error;
  }
}
