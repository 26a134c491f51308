// What related articles are compared with: the cosine of all words as they stand there, by tf-idf.
import { wordsInText } from '../../src/german/words-in-text.ts';

/** For each text the places of those most like it. */
export function plainRelated(texts: readonly string[], most: number): readonly (readonly number[])[] {
  const counts = texts.map((text) => {
    const words = new Map<string, number>();
    for (const { form } of wordsInText(text)) words.set(form, (words.get(form) ?? 0) + 1);
    return words;
  });
  const textsWith = new Map<string, number>();
  for (const words of counts) for (const word of words.keys()) textsWith.set(word, (textsWith.get(word) ?? 0) + 1);
  const vectors = counts.map((words) => {
    const weights = [...words].map(
      ([word, count]) => [word, count * Math.log(texts.length / (textsWith.get(word) ?? 1))] as const,
    );
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([word, weight]) => [word, weight / length]));
  });
  return vectors.map((vector, place) => {
    const likenesses = vectors.map((other, otherPlace) => ({ otherPlace, likeness: dot(vector, other) }));
    return likenesses
      .filter(({ otherPlace }) => otherPlace !== place)
      .sort((one, other) => other.likeness - one.likeness || one.otherPlace - other.otherPlace)
      .slice(0, most)
      .map(({ otherPlace }) => otherPlace);
  });
}

function dot(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [word, weight] of one) sum += weight * (other.get(word) ?? 0);
  return sum;
}
