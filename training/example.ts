// A sentence as the learning sees it.

export interface Example {
  /** For each word the numbers of its features, from 0. */
  readonly features: readonly Int32Array[];
  readonly labels: Uint8Array;
}
