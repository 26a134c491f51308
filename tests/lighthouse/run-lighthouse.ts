// Has Lighthouse look at one address as on a phone with slow 4G (its default), and reads what it says.
import { execFile } from 'node:child_process';
import { browserPath, switches } from '../browser/launch.ts';

// Fetched when it is needed, not among the dependencies: two hundred packages for this one command.
const lighthouse = 'lighthouse@12.8.2';
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];
type ByCategory<Value> = Readonly<Record<Category, Value>>;

export interface Report {
  /** Of 100. */
  readonly scores: ByCategory<number>;
  /** What cost points: "target-size", "largest-contentful-paint 2.7 s". */
  readonly losses: ByCategory<readonly string[]>;
}

interface Result {
  readonly categories: ByCategory<{ readonly score: number | null; readonly auditRefs: readonly Part[] }>;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly displayValue?: string }>>;
}

interface Part {
  readonly id: string;
  readonly weight: number;
}

/** Throws an Error when Lighthouse cannot be fetched, or twice failed to see the page, as it does when a machine is busy. */
export async function runLighthouse(address: string): Promise<Report> {
  const result: Result = JSON.parse(await output(address).catch(() => output(address)));
  return {
    scores: byCategory((category) => Math.round((result.categories[category].score ?? 0) * 100)),
    losses: byCategory((category) => lossesIn(result, category)),
  };
}

async function output(address: string): Promise<string> {
  const CHROME_PATH = await browserPath(); // changes the environment, so before that is copied
  const options = ['--quiet', '--output=json', `--chrome-flags=--headless ${switches.join(' ')}`];
  return new Promise((resolve, reject) => {
    execFile(
      'npx',
      ['--yes', lighthouse, address, ...options],
      { env: { ...process.env, CHROME_PATH }, maxBuffer: 100_000_000 }, // bytes of a report with pictures
      (error, report, complaints) => {
        if (error === null) resolve(report);
        else reject(new Error(`${address}: ${complaints.trim()}`));
      },
    );
  });
}

function byCategory<Value>(from: (category: Category) => Value): ByCategory<Value> {
  const [performance, accessibility, seo] = [from('performance'), from('accessibility'), from('seo')];
  return { performance, accessibility, 'best-practices': from('best-practices'), seo };
}

function lossesIn({ categories, audits }: Result, category: Category): readonly string[] {
  return categories[category].auditRefs.flatMap(({ id, weight }) => {
    const { score = null, displayValue = '' } = audits[id] ?? {};
    return weight > 0 && score !== null && score < 1 ? [`${id} ${displayValue}`.trim()] : [];
  });
}
