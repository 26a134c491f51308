// Runs the stages of a build one after another, measures each and tells how far it is.

/** What a stage cost. */
export interface StageFigures {
  readonly name: string;
  /** How many things it worked on. */
  readonly count: number;
  /** CPU seconds of this process, in all its threads. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
}

/** Hears of every step: `done` of `total`, and the figures when a stage has ended. */
export interface StageListener {
  advanced(name: string, done: number, total: number): void;
  ended(figures: StageFigures): void;
}

export interface Stages {
  readonly figures: readonly StageFigures[];
  run<Result>(name: string, total: number, work: (advance: (done: number) => void) => Promise<Result>): Promise<Result>;
}

export function createStages(listener: StageListener): Stages {
  const figures: StageFigures[] = [];
  return {
    figures,
    async run(name, total, work) {
      const cpuBefore = process.cpuUsage();
      const wallBefore = performance.now();
      listener.advanced(name, 0, total);
      const result = await work((done) => listener.advanced(name, done, total));
      const { user, system } = process.cpuUsage(cpuBefore);
      const wallSeconds = (performance.now() - wallBefore) / 1000;
      const stage = { name, count: total, cpuSeconds: (user + system) / 1e6, wallSeconds };
      figures.push(stage);
      listener.ended(stage);
      return result;
    },
  };
}
