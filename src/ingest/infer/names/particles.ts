// Persons' names with a particle: they go on behind it, and it belongs to the family name.
import type { TaggedName } from './tagger.ts';

/** Lengthens persons' names that were cut off at a particle: "Alexander Van" is "Alexander Van der Bellen". */
export function withParticles(text: string, names: readonly TaggedName[]): readonly TaggedName[] {
  const lengthened = names.map((name) => {
    if (name.type !== 'PER') return name;
    const behind = text.slice(name.end, name.end + longestRest);
    const rest = endsWithParticle.test(text.slice(name.start, name.end)) ? behindParticle : arabicParticle;
    return { ...name, end: name.end + (rest.exec(behind)?.[0].length ?? 0) };
  });
  // What the tagger took for names of their own is a part of the longer ones now.
  return lengthened.filter(({ start }, index) => index === 0 || start >= (lengthened[index - 1]?.end ?? 0));
}

/** "Alexander Van der Bellen" → "Van der Bellen"; undefined for names without a particle. */
export function familyNameWithParticle(name: string): string | undefined {
  return familyName.exec(name)?.groups?.family;
}

const particle = '[Vv]an|[Vv]on|[Dd]el?|[Dd]i|[Dd]a|[Dd]os|[Ll]a|[Ll]e|[Tt]en|[Tt]er|zu|[Aa]l|El|[Bb]in|[Ii]bn';
const article = '(?:der|den|dem|de|la|las|los) ';
const endsWithParticle = new RegExp(` (?:${particle})$`, 'u');
const behindParticle = new RegExp(`^ (?:${article})?\\p{Lu}[\\p{L}\\p{M}’'-]+`, 'u');
const arabicParticle = /^ (?:bin|ibn) \p{Lu}[\p{L}\p{M}’'-]+/u; // "Osama bin Laden"
const familyName = new RegExp(` (?<family>(?:${particle}) (?:${article})?\\p{Lu}.*)$`, 'u');
const longestRest = 60; // characters
