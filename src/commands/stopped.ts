// Waits until somebody stops the program.

/** Resolves at Ctrl+C or when the system asks the process to end. */
export function stopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}
