// No regular expression takes long for any text: each is tried with 100 kB of what is worst for it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composedExpressions, type FoundExpression, writtenExpressions } from './all-expressions.ts';
import { type Pump, pumped, worstInputs } from './worst-inputs.ts';

const limit = 200; // milliseconds of CPU
const early = limit / 10;
const whole = 100_000; // characters
// What would never end shows early, where no step is much longer than the one before.
const steps = [12, 16, 18, 20, 22, 24, 28, 32, 40, 48, 56, 64, 80, 100, 1000];

const composed = await composedExpressions();
const all = distinct([...writtenExpressions(), ...composed]);

test('the search for expressions finds those that are written and those that are put together', () => {
  const sources = all.map(({ expression }) => expression.source);
  assert.ok(all.length > 700, String(all.length));
  assert.ok(composed.length > 60, String(composed.length));
  assert.ok(sources.includes('^[a-z0-9]+(?:-[a-z0-9]+)*$'), 'of src/article/slug.ts');
});

test('an expression that goes back again and again is noticed', () => {
  for (const slow of [/^(?:a+)+$/, /\s+$/])
    assert.notEqual(slowest({ file: '', expression: slow }), undefined, String(slow));
});

test('no expression takes more than 200 ms for 100 kB', () => {
  assert.deepEqual(
    all.flatMap((found) => slowest(found) ?? []),
    [],
  );
});

/** A text that takes an expression too long, in words. */
function slowest({ file, expression }: FoundExpression): string | undefined {
  let [worst, longest]: [Pump | undefined, number] = [undefined, -1];
  for (const pump of worstInputs(expression)) {
    const time = timeGrowing(expression, pump);
    if (time <= longest) continue;
    [worst, longest] = [pump, time];
    if (time > limit) break;
  }
  if (worst === undefined) return undefined;
  const isSlow = longest > limit || timeFor(expression, pumped(worst, whole), limit) > limit;
  return isSlow ? `${file} ${expression} takes too long for ${JSON.stringify(worst)}` : undefined;
}

/** Milliseconds for a tenth of the whole; more than the limit as soon as it is clear that the whole will take longer. */
function timeGrowing(expression: RegExp, pump: Pump): number {
  for (const length of steps) if (timeFor(expression, pumped(pump, length), early) > early) return 2 * limit;
  // A tenth of the limit for a tenth of the text is the limit for the whole, or more.
  const time = timeFor(expression, pumped(pump, whole / 10), early);
  return time > early ? 2 * limit : time;
}

/** The best of three, where the first is more than `most`. */
function timeFor(expression: RegExp, text: string, most: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && best > most; run++) best = Math.min(best, once(expression, text));
  return best;
}

function once(expression: RegExp, text: string): number {
  const before = process.cpuUsage();
  text.replace(expression, '');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function distinct(found: readonly FoundExpression[]): readonly FoundExpression[] {
  return [...new Map(found.map((one) => [String(one.expression), one])).values()];
}
