// Finds where names stand in a text: the text is looked through once, whatever number of names is asked for.

/** Where in a text a run of letters, digits and the like begins, by the run. */
export type WordPlaces = (run: string) => readonly number[];

/** `run` finds the longest runs, as /\p{L}+/gu does. */
export function wordPlaces(text: string, run: RegExp): WordPlaces {
  const places = new Map<string, number[]>();
  for (const { index, 0: found } of text.matchAll(run)) {
    const known = places.get(found);
    if (known === undefined) places.set(found, [index]);
    else known.push(index);
  }
  return (wanted) => places.get(wanted) ?? [];
}
