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
  const result = shape.safeParse(data);
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) => problemsOf(issue, shape, placeOf));
  const strangers = result.error.issues.filter((issue) => issue.code === 'unrecognized_keys');
  if (strangers.length < result.error.issues.length) return { value: undefined, problems };
  const retry = shape.safeParse(strangers.reduce(withoutKeys, data));
  return { value: retry.success ? retry.data : undefined, problems };
}

/** A shape's own complaint: what is wrong and the cure, in one string that checkShape takes apart again. */
export function complaint(what: string, hint: string): string {
  return `${what}\n${hint}`;
}

function problemsOf(
  issue: core.$ZodIssue,
  shape: z.ZodType,
  placeOf: (path: readonly PropertyKey[]) => Place,
): readonly Problem[] {
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      place: placeOf([...issue.path, key]),
      what: `unknown key "${[...issue.path, key].join('.')}"`,
      hint: `remove it, or use one of: ${knownKeys(shape, issue.path).join(', ')}`,
    }));
  }
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) {
    if (path === '')
      return [{ place: placeOf([]), what: 'nothing stands here', hint: 'add at least a line "title: …"' }];
    return [{ place: placeOf(issue.path), what: `"${path}" is missing`, hint: `add a line "${path}: …"` }];
  }
  const [what = '', hint] = issue.message.replace('Invalid input: ', '').split('\n');
  const where = path === '' ? '' : `"${path}": `;
  return [{ place: placeOf(issue.path), what: where + what, hint: hint ?? 'see "An article file" in README.md' }];
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
  return shape;
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
