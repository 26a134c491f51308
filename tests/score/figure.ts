// A figure that was asked for, and the one that was reached.

export interface Figure {
  readonly what: string;
  readonly asked: string;
  /** A share of 1, or another number; undefined where it could not be measured. */
  readonly reached: number | undefined;
}

export function printTable(figures: readonly Figure[]): void {
  const width = Math.max(...figures.map(({ what }) => what.length));
  console.log(`${'task'.padEnd(width)}  ${'asked'.padStart(8)}  reached`);
  for (const { what, asked, reached } of figures) {
    console.log(`${what.padEnd(width)}  ${asked.padStart(8)}  ${shown(reached)}`);
  }
  console.log('');
}

function shown(figure: number | undefined): string {
  if (figure === undefined) return 'not measured';
  return figure <= 1 ? figure.toFixed(3).replace(/^0(?=\.)/, '') : String(Math.round(figure * 10) / 10);
}
