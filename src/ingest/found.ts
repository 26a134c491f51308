// Something found in a text, together with its evidence.
import type { Span } from '../german/sentences.ts';

export interface Found<Value> {
  readonly value: Value;
  /** The name of the rule that found it. */
  readonly rule: string;
  /** Where the evidence stands in the text of the RawDocument. */
  readonly span: Span;
  /** Single words that decided, wherever they stand. */
  readonly words?: readonly string[];
}
