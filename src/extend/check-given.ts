// Checks what the archive's own code gives, and says to its author where that differs from what the types ask for.
import type { z } from '../config/schema.ts';

export type Given<Value> =
  | { readonly kind: 'right'; readonly value: Value }
  /** "authors.0: Invalid input: expected string, received number" */
  | { readonly kind: 'wrong'; readonly what: string };

export function checkGiven<Shape extends z.ZodType>(shape: Shape, given: unknown): Given<z.output<Shape>> {
  const { success, data, error } = shape.safeParse(given);
  if (success) return { kind: 'right', value: data };
  const [issue] = error.issues;
  const path = issue?.path.map(String).join('.') ?? '';
  return { kind: 'wrong', what: `${path === '' ? '' : `${path}: `}${issue?.message ?? 'Invalid input'}` };
}
