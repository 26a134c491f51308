// Which share of an archive a machine builds.
import { UsageError } from '../problem.ts';

/** The third of sixteen: `number` 3, `of` 16. */
export interface ShareNumber {
  readonly number: number;
  readonly of: number;
}

const mostShares = 10_000;

/** "3/16"; throws a UsageError for anything else. */
export function parseShareNumber(text: string): ShareNumber {
  const { number, of } = /^(?<number>\d{1,5})\/(?<of>\d{1,5})$/.exec(text)?.groups ?? {};
  const share = { number: Number(number), of: Number(of) };
  if (share.number >= 1 && share.number <= share.of && share.of <= mostShares) return share;
  throw new UsageError(
    `"${text}" is no share of an archive: the first of sixteen is --shard 1/16, the last --shard 16/16`,
  );
}

/** "share 3 of 16" */
export function inWords({ number, of }: ShareNumber): string {
  return `share ${number} of ${of}`;
}
