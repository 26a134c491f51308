// The value that a share of many values stays below: the median, "95 of 100".

/** `share` is from 0 to 1; undefined where there are no values. */
export function quantile(values: readonly number[], share: number): number | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
