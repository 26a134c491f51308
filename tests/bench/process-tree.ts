// Runs a command and watches its children, as far as the system tells of them (Linux does, under /proc).
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  readonly stdout: string;
  readonly wallSeconds: number;
  /** CPU seconds of the command and all programs that it started; undefined where the system does not say. */
  readonly cpuSeconds: number | undefined;
  /** The most memory that the command and its children held at once, in MB; undefined where the system does not say. */
  readonly peakMegabytes: number | undefined;
}

const samplesPerSecond = 20; // a child's last samples are its figures: Node does not wait for all of them to end
const ticksPerSecond = 100; // USER_HZ, the same on every Linux that Node runs on

export async function measure(program: string, parameters: readonly string[]): Promise<Measured> {
  const started = performance.now();
  const before = reapedCpuSeconds();
  const child = spawn(program, [...parameters], { stdio: ['ignore', 'pipe', 'inherit'] });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  const cpuOfChildren = new Map<string, number>();
  let peak = 0;
  const sampling = setInterval(() => {
    const tree = sampleTree(String(child.pid));
    peak = Math.max(
      peak,
      tree.reduce((sum, { megabytes }) => sum + megabytes, 0),
    );
    for (const { number, cpuSeconds } of tree.slice(1)) cpuOfChildren.set(number, cpuSeconds);
  }, 1000 / samplesPerSecond);
  const [code] = await once(child, 'close');
  clearInterval(sampling);
  if (code !== 0) throw new Error(`${program} ${parameters.join(' ')} ended with ${code}`);
  return {
    stdout,
    wallSeconds: (performance.now() - started) / 1000,
    cpuSeconds: before === undefined ? undefined : allCpuSeconds(before, cpuOfChildren),
    peakMegabytes: peak === 0 ? undefined : peak,
  };
}

/** What this process has reaped, and those that Node leaves to themselves when it ends (esbuild), as they were last seen. */
function allCpuSeconds(before: number, cpuOfChildren: ReadonlyMap<string, number>): number {
  return (reapedCpuSeconds() ?? 0) - before + [...cpuOfChildren.values()].reduce((sum, cpu) => sum + cpu, 0);
}

/** CPU seconds of all children that have ended, and of theirs for which they waited. */
function reapedCpuSeconds(): number | undefined {
  const fields = statFields('self');
  return fields && (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}

interface Sample {
  readonly number: string;
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

/** The process itself, then its children and theirs; empty where there is no /proc. */
function sampleTree(root: string): readonly Sample[] {
  const family = new Set([root]);
  const samples: Sample[] = [];
  // Numbers grow with time, so that a parent comes before its children, but for the rare turn of the counter.
  for (const number of processNumbers()) {
    const fields = statFields(number);
    if (fields === undefined || (number !== root && !family.has(fields[1] ?? ''))) continue;
    family.add(number);
    const cpuSeconds = (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
    samples.push({ number, cpuSeconds, megabytes: residentMegabytes(number) });
  }
  return samples;
}

function processNumbers(): readonly string[] {
  try {
    const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return numbers.sort((a, b) => Number(a) - Number(b));
  } catch {
    return [];
  }
}

/** proc(5) stat from its third field on (state, parent, …); the second is a name that may hold spaces. */
function statFields(process: string): readonly string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${process}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

function residentMegabytes(process: string): number {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}
