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

/** `done` of `total` things have been worked on. */
export type Advance = (done: number, total: number) => void;

export interface Stages {
  readonly figures: readonly StageFigures[];
  /** Runs one stage; its work says how far it is. */
  run<Result>(name: string, work: (advance: Advance) => Promise<Result>): Promise<Result>;
}

/** Tells the listener of each stage when it begins and ends. */
export function createStages(listener: StageListener): Stages {
  const figures: StageFigures[] = [];
  return {
    figures,
    async run(name, work) {
      const cpuBefore = process.cpuUsage();
      const wallBefore = performance.now();
      let count = 0;
      const result = await work((done, total) => {
        count = total;
        listener.advanced(name, done, total);
      });
      const { user, system } = process.cpuUsage(cpuBefore);
      const wallSeconds = (performance.now() - wallBefore) / 1000;
      const stage = { name, count, cpuSeconds: (user + system) / 1e6, wallSeconds };
      figures.push(stage);
      listener.ended(stage);
      return result;
    },
  };
}
