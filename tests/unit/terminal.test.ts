// What a person, a pipe and a machine each get to read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTerminal, type Terminal, type Voice } from '../../src/terminal.ts';
import { collectOutput } from './collected-output.ts';

const problem = { place: { file: 'a.md', line: 2 }, what: 'title is missing', hint: 'add one' };
const problemLine = 'a.md:2  title is missing  → add one\n';
const figures = { name: 'render', count: 4000, cpuSeconds: 3, wallSeconds: 1.25 };

function everything(terminal: Terminal): void {
  terminal.advanced('render', 0, 4000);
  terminal.advanced('render', 2000, 4000);
  terminal.ended(figures);
  terminal.problems([problem]);
  terminal.say('done');
  terminal.print('asked for');
  terminal.line('{"id":1}');
  terminal.json({ articles: 1 });
}

function run(voice: Partial<Voice>, speak: (terminal: Terminal) => void, isTTY = false) {
  const [stdout, stderr] = [collectOutput(isTTY), collectOutput(isTTY)];
  speak(createTerminal({ isQuiet: false, isJson: false, ...voice }, stdout, stderr));
  return { stdout: stdout.text(), stderr: stderr.text() };
}

test('writes plain lines into a pipe, without progress', () => {
  assert.deepEqual(run({}, everything), {
    stdout: 'render     4000  in 1.3 s\ndone\nasked for\n{"id":1}\n',
    stderr: problemLine,
  });
});

test('says nothing but problems and what was asked for when quiet', () => {
  assert.deepEqual(run({ isQuiet: true }, everything, true), {
    stdout: 'asked for\n{"id":1}\n',
    stderr: problemLine,
  });
});

test('gives machines JSON and nothing between it', () => {
  assert.deepEqual(run({ isJson: true }, everything, true), {
    stdout: '{"id":1}\n{"articles":1}\n',
    stderr: '',
  });
});

test('shows progress on the error stream of a terminal, as one line', () => {
  const { stdout, stderr } = run({}, (terminal) => terminal.advanced('render', 2000, 4000), true);
  assert.equal(stdout, '');
  assert.equal(stderr, '\rrender   50 %  of 4000');
});

test('writes a line of progress only where it has changed', () => {
  const countTo = (last: number) => (terminal: Terminal) => {
    for (let done = 0; done <= last; done++) terminal.advanced('render', done, 4000);
  };
  const { stderr } = run({}, countTo(4000), true);
  assert.equal(stderr.split('\r').length - 1, 101);
});

test('takes the line of progress away before anything else is said', () => {
  const advance = (terminal: Terminal) => terminal.advanced('index', 1, 1);
  const line = '\rindex   100 %  of 1';
  const gone = `\r${' '.repeat(line.length - 1)}\r`;
  const said = run({}, (terminal) => [advance(terminal), terminal.say('done')], true);
  assert.deepEqual(said, { stdout: 'done\n', stderr: line + gone });
  const failed = run({}, (terminal) => [advance(terminal), terminal.error('no')], true);
  assert.equal(failed.stderr, `${line}${gone}no\n`);
});

test('calls a stage without steps complete', () => {
  const { stderr } = run({}, (terminal) => terminal.advanced('check', 0, 0), true);
  assert.equal(stderr, '\rcheck   100 %  of 0');
});
