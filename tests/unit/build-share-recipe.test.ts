// recipes/build-share: which share it builds in each engine, and how it ends.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { temporaryFolder } from './temporary-folder.ts';

type Variables = Readonly<Record<string, string>>;

const slurm = { SLURM_ARRAY_TASK_ID: '3', SLURM_ARRAY_TASK_MIN: '1', SLURM_ARRAY_TASK_COUNT: '16' };
const gitlab = { CI_NODE_INDEX: '3', CI_NODE_TOTAL: '16' };
const engines: Readonly<Record<string, Variables>> = {
  'a Slurm array from 1': slurm,
  'a Slurm array from 0': { ...slurm, SLURM_ARRAY_TASK_ID: '2', SLURM_ARRAY_TASK_MIN: '0' },
  'a Slurm array in steps': { ...slurm, SLURM_ARRAY_TASK_ID: '21', SLURM_ARRAY_TASK_STEP: '10' },
  'GitLab, which counts from 1': gitlab,
  'Kubernetes, which counts from 0 and has no total': { JOB_COMPLETION_INDEX: '2', SHARE_COUNT: '16' },
  'GitHub, which counts from 0': { STRATEGY_JOB_INDEX: '2', STRATEGY_JOB_TOTAL: '16' },
  'a Slurm job that GitLab started, outside of a parallel one': { ...slurm, CI_NODE_TOTAL: '1' },
};

for (const [engine, variables] of Object.entries(engines)) {
  test(`builds the third of sixteen in ${engine}`, (context) => {
    const { stdout, status } = buildShare(context, variables);
    assert.equal(stdout, 'build --shard 3/16 --content my content --out my shares/3-of-16\n');
    assert.equal(status, 0);
  });
}

test('takes the share that is named, whatever engine is around', (context) => {
  assert.match(buildShare(context, slurm, '5/8').stdout, /--shard 5\/8 .* my shares\/5-of-8\n$/);
});

const refused: Readonly<Record<string, readonly [Variables, RegExp]>> = {
  'where no engine is': [{}, /no engine says which share/],
  'where two engines are': [{ ...slurm, ...gitlab }, /is not one share/],
  'in Kubernetes without the number of shares': [
    { JOB_COMPLETION_INDEX: '2' },
    /"3\/\?" is not one share.*SHARE_COUNT/,
  ],
  'in a part of an array, which would count that part alone': [
    { ...slurm, SLURM_ARRAY_TASK_MIN: '3', SLURM_ARRAY_TASK_COUNT: '1', SHARE_COUNT: '16' },
    /the engine counts 1 shares, SHARE_COUNT says 16/,
  ],
};

for (const [place, [variables, message]] of Object.entries(refused)) {
  test(`builds nothing ${place}, and says what to do`, (context) => {
    const { stdout, stderr, status } = buildShare(context, variables);
    assert.equal(stdout, '');
    assert.match(stderr, message);
    assert.equal(status, 2);
  });
}

test('ends well when single articles are wrong, for the share is there', (context) => {
  assert.equal(buildShare(context, gitlab, undefined, 1).status, 0);
});

test('ends as the program does when there is no share, so that the engine tries again', (context) => {
  for (const status of [2, 70, 137]) assert.equal(buildShare(context, gitlab, undefined, status).status, status);
});

/** Instead of Nachlese runs a program that prints how it was called, and ends with `status`. */
function buildShare(context: TestContext, variables: Variables, share?: string, status = 0) {
  const program = join(temporaryFolder(context, { program: `#!/bin/sh\necho "$@"\nexit ${status}\n` }), 'program');
  chmodSync(program, 0o755);
  const order = ['recipes/build-share', 'my content', 'my shares', ...(share === undefined ? [] : [share])];
  const env = { PATH: process.env.PATH, NACHLESE: program, ...variables };
  return spawnSync('sh', order, { encoding: 'utf8', env });
}
