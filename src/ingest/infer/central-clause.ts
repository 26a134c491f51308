// Chooses among the clauses of a text the one that says most of what it is about.
import type { Span } from '../../german/sentences.ts';
import { centralityIn } from './centrality.ts';
import { type Candidate, candidatesOf, headlineSentences } from './headline-candidates.ts';
import { trustIn, trustInSentence } from './headline-trust.ts';

/** A clause of at most `most` characters; undefined if no sentence gives one. */
export function mostCentralClause(text: string, paragraphs: readonly Span[], most: number): Candidate | undefined {
  const centrality = centralityIn(text);
  const sentences = headlineSentences(text, paragraphs)
    .map((one) => ({ one, hope: centrality.atMost(text.slice(one.span.start, one.span.end)) * trustInSentence(one) }))
    .sort((a, b) => b.hope - a.hope || a.one.sentence - b.one.sentence);
  let best: { readonly candidate: Candidate; readonly worth: number } | undefined;
  for (const { one, hope } of sentences) {
    if (best !== undefined && best.worth >= hope * 0.9) break; // no sentence that is left can do better
    for (const candidate of candidatesOf(text, one, most)) {
      const worth = centrality.of(candidate.line) * trustIn(candidate);
      if (best === undefined || worth > best.worth) best = { candidate, worth };
    }
  }
  return best?.candidate;
}
