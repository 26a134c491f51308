// Finds where names may stand in a text: the text is looked through once, whatever number of names is asked for.

/** Where in a text a name may begin, in order: not all of it need stand there. `endings` may stand behind its last word. */
export type WordPlaces = (name: string, endings?: readonly string[]) => readonly number[];

/** `run` finds the longest runs of what makes words, as /\p{L}+/gu does: names begin and end where runs do. */
export function wordPlaces(text: string, run: RegExp): WordPlaces {
  const places = new Map<string, number[]>();
  for (const { index, 0: found } of text.matchAll(run)) {
    const known = places.get(found);
    if (known === undefined) places.set(found, [index]);
    else known.push(index);
  }
  return (name, endings = ['']) => {
    // By its rarest word: all may begin with "von", or with the same first name.
    let rarest: { readonly lists: readonly (readonly number[])[]; readonly count: number } | undefined;
    let offset = 0;
    for (const { index, 0: word } of name.matchAll(run)) {
      const isLast = index + word.length === name.length;
      const lists = (isLast ? endings : ['']).map((ending) => places.get(word + ending) ?? []);
      const count = lists.reduce((sum, { length }) => sum + length, 0);
      if (rarest !== undefined && rarest.count <= count) continue;
      rarest = { lists, count };
      offset = index;
    }
    return (rarest?.lists ?? [])
      .flat()
      .map((place) => place - offset)
      .sort((one, other) => one - other);
  };
}
