// Tells what was measured, as tables that read well in a terminal and in markdown.
import type { MeasuredArchive, MeasuredBuild } from './measure-archive.ts';
import type { Measured } from './process-tree.ts';
import type { RivalFigures } from './rivals.ts';

export function reportOf(size: number, archive: MeasuredArchive, rivals: RivalFigures | undefined): string {
  const { builds, files, bytes, queryKilobytes } = archive;
  const cold = builds[0]?.cost;
  const [first = 0, ...later] = queryKilobytes;
  return [
    `## ${size} articles\n`,
    table(
      ['build', 'CPU s', 'wall s', 'peak MB'],
      builds.map(({ change, cost }) => [change, ...columns(cost)]),
    ),
    stagesOf(builds),
    `${files} files, ${(bytes / 1e6).toFixed(1)} MB; first question ${first.toFixed(0)} kB, later ones ${Math.max(...later).toFixed(0)} kB at most\n`,
    rivals === undefined ? 'Hugo is not installed.\n' : rivalsOf(rivals, cold, builds[0]),
  ].join('\n');
}

/** CPU seconds of each stage, build by build. */
function stagesOf(builds: readonly MeasuredBuild[]): string {
  const names = builds[0]?.result.stages.map(({ name }) => name) ?? [];
  const rows = builds.map(({ change, result }) => [
    change,
    result.startSeconds.toFixed(2),
    ...names.map((name) => result.stages.find((stage) => stage.name === name)?.cpuSeconds.toFixed(2) ?? ''),
  ]);
  return table(['CPU s of stages', 'start', ...names], rows);
}

function rivalsOf({ version, render, index }: RivalFigures, cold: Measured | undefined, build?: MeasuredBuild): string {
  const rendered = build?.result.stages.find(({ name }) => name === 'render')?.cpuSeconds;
  const both = sum(render.cpuSeconds, index.cpuSeconds);
  return [
    table(
      ['the same articles', 'CPU s', 'wall s', 'peak MB'],
      [
        [version, ...columns(render)],
        ['Pagefind', ...columns(index)],
      ],
    ),
    `whole build: ${ratio(cold?.cpuSeconds, both)} × Hugo and Pagefind; rendering: ${ratio(rendered, render.cpuSeconds)} × Hugo\n`,
  ].join('\n');
}

function columns({ cpuSeconds, wallSeconds, peakMegabytes }: Measured): readonly string[] {
  return [cpuSeconds?.toFixed(2) ?? '', wallSeconds.toFixed(2), peakMegabytes?.toFixed(0) ?? ''];
}

function sum(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one + other;
}

function ratio(part: number | undefined, whole: number | undefined): string {
  return part === undefined || whole === undefined ? 'unknown' : (part / whole).toFixed(2);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return `${[line(head), rule, ...rows.map(line)].join('\n')}\n`;
}
