// Chooses among the clauses and headings of a text the one that says most of what it is about.
import { oneLine } from '../../german/plain-text.ts';
import type { Span } from '../../german/sentences.ts';
import type { Found } from '../found.ts';
import { type Centrality, centralityIn } from './centrality.ts';
import { candidatesOf, headlineSentences } from './headline-candidates.ts';
import { trustIn, trustInLine, trustInSentence } from './headline-trust.ts';
import { subheadings } from './subheadings.ts';

/** A line of at most `most` characters; undefined if neither a sentence nor a heading gives one. */
export function mostCentralLine(text: string, paragraphs: readonly Span[], most: number): Found<string> | undefined {
  const centrality = centralityIn(text);
  const heading = best(subheadings(text, paragraphs, most).map((span) => weighedHeading(text, span, centrality)));
  let chosen = heading;
  for (const [tried, { one, hope }] of byHope(text, paragraphs, centrality).entries()) {
    if (chosen !== undefined && tried >= mostTried) break;
    // What is left can hardly do better: no clause has only the best words of its sentence.
    if (chosen !== undefined && chosen.worth >= hope * 0.9) break;
    const rule = one.sentence === 0 ? 'main clause of the first sentence' : 'main clause of a central sentence';
    const clauses = candidatesOf(text, one, most).map((candidate) => ({
      found: { value: oneLine(candidate.line), rule, span: candidate.span },
      worth: centrality.of(candidate.line) * trustIn(candidate),
    }));
    chosen = best([chosen, ...clauses]);
  }
  return chosen?.found;
}

interface Weighed {
  readonly found: Found<string>;
  readonly worth: number;
}

const mostTried = 6; // sentences, if one of them gives a headline; further ones cost time and gave no better ones
const trustInHeadings = 0.8; // many tell of one section only

function weighedHeading(text: string, span: Span, centrality: Centrality): Weighed {
  const value = oneLine(text.slice(span.start, span.end));
  const worth = centrality.of(value) * trustInLine(value) * trustInHeadings;
  return { found: { value, rule: 'central subheading', span }, worth };
}

/** The sentences, first that from which most can be hoped for. */
function byHope(text: string, paragraphs: readonly Span[], centrality: Centrality) {
  return headlineSentences(text, paragraphs)
    .map((one) => ({ one, hope: centrality.atMost(text.slice(one.span.start, one.span.end)) * trustInSentence(one) }))
    .sort((a, b) => b.hope - a.hope || a.one.sentence - b.one.sentence);
}

function best(weighed: readonly (Weighed | undefined)[]): Weighed | undefined {
  return weighed.reduce(
    (first, next) => (next !== undefined && next.worth > (first?.worth ?? 0) ? next : first),
    undefined,
  );
}
