// The stages of a build: run, counted and told of.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createStages } from '../../src/build/stages.ts';

function listen() {
  const heard: string[] = [];
  const stages = createStages({
    advanced: (name, done, total) => heard.push(`${name} ${done} of ${total}`),
    ended: ({ name, count }) => heard.push(`${name} ended with ${count}`),
  });
  return { heard, stages };
}

test('tells of every step and the end of a stage', async () => {
  const { heard, stages } = listen();
  const result = await stages.run('render', async (advance) => {
    advance(1, 2);
    advance(2, 2);
    return 'rendered';
  });
  assert.equal(result, 'rendered');
  assert.deepEqual(heard, ['render 1 of 2', 'render 2 of 2', 'render ended with 2']);
});

test('keeps the figures of all stages in their order', async () => {
  const { stages } = listen();
  await stages.run('render', async (advance) => advance(2, 2));
  await stages.run('index', async (advance) => advance(3, 3));
  assert.deepEqual(
    stages.figures.map(({ name, count }) => [name, count]),
    [
      ['render', 2],
      ['index', 3],
    ],
  );
});

test('hands on the error of a stage and does not call it ended', async () => {
  const { heard, stages } = listen();
  const fails = stages.run('render', async (advance) => {
    advance(0, 1);
    throw new Error('no page');
  });
  await assert.rejects(fails, new Error('no page'));
  assert.deepEqual(heard, ['render 0 of 1']);
  assert.deepEqual(stages.figures, []);
});
