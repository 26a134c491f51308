// Keeps the store of what was read from growing without end.

const most = 400; // pages and files
const atOnce = 50;

/** Throws away the oldest, some at a time. */
export async function keepOnlyNewest(cache: Cache): Promise<void> {
  const kept = await cache.keys();
  if (kept.length <= most) return;
  await Promise.all(kept.slice(0, kept.length - most + atOnce).map((request) => cache.delete(request)));
}
