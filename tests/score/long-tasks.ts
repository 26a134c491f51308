// How long the main thread of a page was busy at a stretch: until then nothing that a reader does is answered.
import type { Page } from 'playwright-core';

export interface LongTask {
  /** Milliseconds since the navigation began. */
  readonly began: number;
  readonly milliseconds: number;
}

/** All tasks of 50 milliseconds and more since the navigation; shorter ones no browser tells of. */
export function longTasks(page: Page): Promise<readonly LongTask[]> {
  return page.evaluate(async () => {
    const entries: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
    observer.observe({ type: 'longtask', buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 200)); // what is kept is handed over in a task of its own
    observer.disconnect();
    return entries.map(({ startTime, duration }) => ({ began: startTime, milliseconds: duration }));
  });
}

/** The longest of those that began in a time; 0 where there was none. */
export function longestOf(tasks: readonly LongTask[], from: number, to = Number.POSITIVE_INFINITY): number {
  const within = tasks.filter(({ began }) => began >= from && began < to);
  return Math.max(0, ...within.map(({ milliseconds }) => milliseconds));
}
