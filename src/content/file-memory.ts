// What was found out of files, which holds for as long as they do not change.
import { type FileState, fileState, isFresh, isSameState } from './file-state.ts';

/** What a file gave when it was in this state. */
export interface Remembered<Value> {
  readonly state: FileState;
  readonly value: Value;
}

/** By the files' names. */
export type RememberedFiles<Value> = ReadonlyMap<string, Remembered<Value>>;

export interface FileMemory<Value> {
  /** What is known of a file; where that is nothing, or it has changed, `learn` takes what is found in it now. */
  recall(file: string, path: string): { readonly known: Value | undefined; learn(value: Value): void };
  /** Of the files that were asked for; all others are forgotten. */
  readonly remembered: RememberedFiles<Value>;
  /** Whether it is other than before. */
  hasChanged(): boolean;
}

/** `now` in milliseconds: what has changed just before is not remembered, for it may change again within one tick. */
export function createFileMemory<Value>(before: RememberedFiles<Value>, now: number): FileMemory<Value> {
  const remembered = new Map<string, Remembered<Value>>();
  let isNew = false;
  return {
    recall(file, path) {
      const known = remembered.get(file) ?? before.get(file);
      const state = fileState(path);
      if (known !== undefined && isSameState(known.state, state)) {
        remembered.set(file, known);
        return { known: known.value, learn() {} };
      }
      const learn = (value: Value) => {
        if (state === undefined || isFresh(state, now)) return;
        remembered.set(file, { state, value });
        isNew = true;
      };
      return { known: undefined, learn };
    },
    remembered,
    hasChanged: () => isNew || remembered.size !== before.size,
  };
}
