// STUB until the index is there.
import type { Fingerprint } from './fingerprint.ts';

export interface Relation {
  readonly key: string;
  readonly kind: 'version' | 'copy' | 'contains' | 'contained';
  readonly share: number;
}
export interface TextIndex {
  add(key: string, fingerprint: Fingerprint): void;
  related(fingerprint: Fingerprint): readonly Relation[];
}
export function createTextIndex(): TextIndex {
  return { add: () => {}, related: () => [] };
}
