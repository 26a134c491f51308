// Weighs what a text speaks of: the more a thing is its topic, the more it weighs.
import { type Background, rarity } from './background.ts';
import type { Term } from './terms.ts';

/** What a text shows of a term, each with its weight. */
export type Traits = Readonly<Record<keyof typeof weights, number>>;

/** Offsets in the text in which terms were found: its headline, a blank line, its body. */
export interface Layout {
  readonly titleEnd: number;
  readonly bodyStart: number;
  readonly end: number;
}

/**
 * As a regression has them that was fitted to texts with the topics of their publishers (background.md), rounded: what
 * counts is where a thing is said and that it comes up again, not how often.
 */
const weights = {
  /** 1 for what the headline has. */
  inTitle: 1.2,
  /** From 1 for what the body begins with to 0 for what it ends with. */
  early: 1.9,
  /** 1 for what is said once. */
  once: -0.75,
  /** The natural logarithm of 1 and the number of eighths of the body that have it. */
  spread: 1.1,
  /** Natural logarithm, see `rarity`. */
  rarity: 0.25,
  /** The natural logarithm of 1 and the number of longer words that begin with it. */
  inCompounds: 0.6,
  /** 1 for a word with a hyphen, which tends to be made for the one text. */
  hyphen: -0.7,
  /** 1 for a country. */
  country: 1.9,
  /** 1 for any other place that a tagger found. */
  place: 0.8,
  /** 1 for an organisation that a tagger found. */
  organisation: 0.7,
};

export function weightOf(traits: Traits): number {
  return (
    weights.inTitle * traits.inTitle +
    weights.early * traits.early +
    weights.once * traits.once +
    weights.spread * traits.spread +
    weights.rarity * traits.rarity +
    weights.inCompounds * traits.inCompounds +
    weights.hyphen * traits.hyphen +
    weights.country * traits.country +
    weights.place * traits.place +
    weights.organisation * traits.organisation
  );
}

export function traitsOf(term: Term, layout: Layout, background: Background): Traits {
  const { starts, uses, key, country, name, asModifier } = term;
  const length = Math.max(1, layout.end - layout.bodyStart);
  const shares = starts
    .filter((start) => start >= layout.bodyStart)
    .map((start) => (start - layout.bodyStart) / length);
  return {
    inTitle: indicator(starts.some((start) => start < layout.titleEnd)),
    early: 1 - (shares[0] ?? 0),
    once: indicator(starts.length === 1),
    spread: Math.log1p(new Set(shares.map((share) => Math.floor(share * sections))).size),
    rarity: rarity(key, background),
    inCompounds: Math.log1p(asModifier),
    hyphen: indicator(uses.length > 0 && uses.every(({ word }) => word.includes('-'))),
    country: indicator(country !== undefined),
    place: indicator(name?.type === 'LOC'),
    organisation: indicator(name?.type === 'ORG'),
  };
}

const sections = 8; // of the body

function indicator(isTrue: boolean): number {
  return isTrue ? 1 : 0;
}
