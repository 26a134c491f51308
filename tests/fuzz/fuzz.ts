// npm run fuzz [-- CASES [SEED]]: arbitrary values over every border. Says the seed, and what failed with its smallest case.
import { fuzzAll } from './fuzz-all.ts';

const [cases = 10_000, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);
if (!Number.isInteger(cases) || cases < 1 || !Number.isInteger(seed)) {
  console.error('write numbers: npm run fuzz -- CASES SEED, for example npm run fuzz -- 100000 42');
  process.exitCode = 2;
} else {
  console.log(`${cases} cases, seed ${seed}`);
  const failures = await fuzzAll(cases, seed, (name, count, seconds) =>
    console.log(`${name}: ${count} cases in ${seconds.toFixed(0)} s`),
  );
  for (const failure of failures) console.log(`\n${failure}`);
  console.log(failures.length === 0 ? 'all held' : `again: npm run fuzz -- ${cases} ${seed}`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}
