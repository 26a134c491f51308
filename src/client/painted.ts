// Waits until what stands in the page is on the screen.

/** What begins earlier takes time from the picture. A hidden page is not painted, and not waited for. */
export function painted(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  // The next frame begins when this one is done.
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
