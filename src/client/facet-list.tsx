// The facets beside the results: years, sources and names with their counts, to narrow by.
import { useState } from 'preact/hooks';
import { number, wording } from '../../layouts/wording/german.ts';
import type { FacetCounts, FacetValue } from '../search/narrow.ts';
import { type Chosen, type Facet, facets } from '../search/search-record.ts';

const valuesAtFirst = 8;
const marginColumn = '(min-width: 900px)'; // where styles/search.css puts the facets beside the results

interface FacetListProps {
  readonly counts: FacetCounts;
  readonly chosen: Chosen;
  readonly onToggle: (facet: Facet, value: string) => void;
  readonly onClear: () => void;
}

export function FacetList({ counts, chosen, onToggle, onClear }: FacetListProps) {
  const shown = facets
    .map((facet) => ({ facet, values: withChosen(counts[facet], chosen[facet]) }))
    .filter(({ values }) => values.length > 0);
  const hasChoice = facets.some((facet) => chosen[facet].length > 0);
  // On a phone the results come first; the drawer stays as the reader leaves it.
  const [startsOpen] = useState(() => hasChoice || window.matchMedia(marginColumn).matches);
  if (shown.length === 0) return null;
  return (
    <details class="facets" open={startsOpen}>
      <summary>{wording.narrow}</summary>
      {shown.map(({ facet, values }) => (
        <FacetValues key={facet} facet={facet} values={values} chosen={chosen[facet]} onToggle={onToggle} />
      ))}
      {hasChoice && (
        <button type="button" onClick={onClear}>
          {wording.removeFilters}
        </button>
      )}
    </details>
  );
}

interface FacetValuesProps extends Pick<FacetListProps, 'onToggle'> {
  readonly facet: Facet;
  readonly values: readonly FacetValue[];
  readonly chosen: readonly string[];
}

function FacetValues({ facet, values, chosen, onToggle }: FacetValuesProps) {
  const [isWhole, setWhole] = useState(false);
  const visible = isWhole
    ? values
    : values.filter(({ value }, index) => index < valuesAtFirst || chosen.includes(value));
  return (
    <fieldset>
      <legend>{wording.facetNames[facet]}</legend>
      {visible.map(({ value, count }) => (
        <label key={value}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(facet, value)} />
          <span class="value">{value}</span> <span class="count">{number(count)}</span>
        </label>
      ))}
      {visible.length < values.length && (
        <button type="button" onClick={() => setWhole(true)}>
          {wording.showAllValues(values.length)}
        </button>
      )}
    </fieldset>
  );
}

/** A chosen value stays visible, so that it can be taken back, even where it has no result any more. */
function withChosen(values: readonly FacetValue[], chosen: readonly string[]): readonly FacetValue[] {
  const missing = chosen.filter((value) => !values.some((other) => other.value === value));
  return [...values, ...missing.map((value) => ({ value, count: 0 }))];
}
