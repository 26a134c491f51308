// Checks data from outside against a shape and says in plain words where it differs. The only user of zod.
import { type core, z } from 'zod';
import type { Checked, Place, Problem } from '../problem.ts';

export { z };

/**
 * Checks `data` against `shape`. A key that the shape does not know is a problem, but the rest still counts;
 * anything else that differs leaves no value. `placeOf` finds the line of a path in the data.
 */
export function checkShape<Shape extends z.ZodType>(
  shape: Shape,
  data: unknown,
  placeOf: (path: readonly PropertyKey[]) => Place,
): Checked<z.output<Shape>> {
  const result = shape.safeParse(data, { error: wrongForm });
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) => problemsOf(issue, shape, placeOf));
  const strangers = result.error.issues.filter((issue) => issue.code === 'unrecognized_keys');
  if (strangers.length < result.error.issues.length) return { value: undefined, problems };
  const retry = shape.safeParse(strangers.reduce(withoutKeys, data));
  return { value: retry.success ? retry.data : undefined, problems };
}

/** A shape's own complaint, put behind the name of the value: "is empty". Holds the cure too; checkShape takes them apart. */
export function complaint(what: string, hint: string): string {
  return `${what}\n${hint}`;
}

const mostStrangers = 10; // unknown keys that are named; a file that is no front matter at all has thousands

function problemsOf(
  issue: core.$ZodIssue,
  shape: z.ZodType,
  placeOf: (path: readonly PropertyKey[]) => Place,
): readonly Problem[] {
  const place = placeOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const hint = `remove it, or use one of: ${knownKeys(shape, issue.path).join(', ')}`;
    const strangers = issue.keys.slice(0, mostStrangers).map((key) => ({
      place: placeOf([...issue.path, key]),
      what: `unknown key "${[...issue.path, key].join('.')}"`,
      hint,
    }));
    const others = issue.keys.length - strangers.length;
    return others === 0
      ? strangers
      : [...strangers, { place, what: `and ${others} more unknown keys`, hint: 'remove them' }];
  }
  const name = issue.path.filter((key) => typeof key === 'string' && key !== '').join('.');
  // What is wrong with a key is said by what a key must be.
  const message = issue.code === 'invalid_key' ? issue.issues[0]?.message : issue.message;
  const [what = '', hint = ''] = (message ?? '').split('\n');
  return [{ place, what: name === '' ? `this ${what}` : `${name} ${what}`, hint }];
}

/** Says in plain words that something is missing, or is a list where a text should stand. */
function wrongForm({ code, expected, input, path = [] }: core.$ZodRawIssue): string | undefined {
  if (code !== 'invalid_type') return undefined;
  const [key, ...around] = path.map(String).reverse();
  if (input !== undefined) return complaint(`is ${formOf(input)}`, `write ${cures[String(expected)] ?? 'a text'}`);
  if (key === undefined) return complaint('is empty', 'write at least a line "title: …"');
  const where = around.length === 0 ? '' : ` below "${around.reverse().join('.')}"`;
  return complaint('is missing', `add a line "${key}: …"${where}`);
}

const cures: Readonly<Record<string, string>> = {
  string: 'a text behind the colon',
  array: 'a list in brackets: [one, two]',
  object: 'lines "key: value"',
  record: 'lines "key: value"',
};

function formOf(input: unknown): string {
  if (input === '') return 'empty';
  if (Array.isArray(input)) return 'a list';
  return typeof input === 'object' ? 'a mapping' : 'a text';
}

function knownKeys(shape: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const inner = path.map(String).reduce<unknown>((current, key) => {
    const object = unwrapped(current);
    return object instanceof z.ZodObject ? object.shape[key] : undefined;
  }, shape);
  const object = unwrapped(inner);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

function unwrapped(shape: unknown): unknown {
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodDefault || shape instanceof z.ZodPrefault) {
    return unwrapped(shape.unwrap());
  }
  return shape instanceof z.ZodPipe ? unwrapped(shape.in) : shape;
}

function withoutKeys(data: unknown, issue: core.$ZodIssueUnrecognizedKeys): unknown {
  const [first, ...rest] = issue.path;
  if (typeof data !== 'object' || data === null) return data;
  const copy: Record<PropertyKey, unknown> = Object.assign(Object.create(null), data);
  if (first === undefined) {
    for (const key of issue.keys) delete copy[key];
  } else {
    copy[first] = withoutKeys(copy[first], { ...issue, path: rest });
  }
  return copy;
}
