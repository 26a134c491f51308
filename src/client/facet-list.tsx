// The facets beside the results: years, sources and names with their counts, to narrow by.
import { useRef, useState } from 'preact/hooks';
import { inArchiveLanguage } from '../../layouts/in-archive-language.ts';
import { monthName } from '../../layouts/wording/dates.ts';
import { number } from '../../layouts/wording/numbers.ts';
import { searchWording } from '../../layouts/wording/search.ts';
import type { FacetCounts, FacetValue } from '../search/narrow.ts';
import { type Facet, facets } from '../search/search-record.ts';
import { hasChoices, type OnState, type SearchState, withoutChoices, withToggled } from './search-state.ts';

const valuesAtFirst = 8;
const marginColumn = '(min-width: 900px)'; // where styles/search.css puts the facets beside the results

interface FacetListProps {
  /** Undefined until they are counted: their place is kept. */
  readonly counts: FacetCounts | undefined;
  /** Whether there is anything to narrow. */
  readonly isNarrowable: boolean;
  readonly state: SearchState;
  readonly onState: OnState;
}

export function FacetList({ counts, isNarrowable, state, onState }: FacetListProps) {
  // On a phone the results come first; the drawer stays as the reader leaves it, also over an answer that has none.
  const [isOpen, setOpen] = useState(() => window.matchMedia(marginColumn).matches);
  const shown = facets
    .map((facet) => ({ facet, values: withChosen(counts?.[facet] ?? [], state.chosen[facet]) }))
    .filter(({ values }) => values.length > 0);
  if (!isNarrowable || (counts !== undefined && shown.length === 0)) return null;
  return (
    <details class="facets" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{searchWording.narrow(facets.reduce((sum, facet) => sum + state.chosen[facet].length, 0))}</summary>
      {shown.map(({ facet, values }) => (
        <FacetValues
          key={facet}
          facet={facet}
          values={values}
          chosen={state.chosen[facet]}
          onToggle={(value) => onState((now) => withToggled(now, facet, value))}
        />
      ))}
      {hasChoices(state) && (
        <button type="button" onClick={() => onState(withoutChoices)}>
          {searchWording.removeFilters}
        </button>
      )}
    </details>
  );
}

interface FacetValuesProps {
  readonly facet: Facet;
  readonly values: readonly FacetValue[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}

function FacetValues({ facet, values, chosen, onToggle }: FacetValuesProps) {
  const [isWhole, setWhole] = useState(false);
  const fieldset = useRef<HTMLFieldSetElement>(null);
  const showAll = () => {
    setWhole(true);
    // The button goes: who used it goes on at the first value that it brings.
    requestAnimationFrame(() => fieldset.current?.querySelectorAll('input')[visible.length]?.focus());
  };
  const listed = facet === 'jahr' ? values.filter(({ value }) => !isMonth(value)) : values;
  const visible = isWhole
    ? listed
    : listed.filter(({ value }, index) => index < valuesAtFirst || isOpen(value, chosen));
  const entry = (one: FacetValue) => <FacetEntry key={one.value} {...one} chosen={chosen} onToggle={onToggle} />;
  const months = (year: string) =>
    facet === 'jahr' && isOpen(year, chosen)
      ? values.filter(({ value }) => value.startsWith(`${year}-`)).reverse()
      : [];
  return (
    <fieldset ref={fieldset}>
      <legend>{searchWording.facetNames[facet]}</legend>
      {visible.map((one) => [
        entry(one),
        months(one.value).length > 0 && <div class="months">{months(one.value).map(entry)}</div>,
      ])}
      {visible.length < listed.length && (
        <button type="button" onClick={showAll}>
          {searchWording.showAllValues(listed.length)}
        </button>
      )}
    </fieldset>
  );
}

interface FacetEntryProps extends FacetValue, Pick<FacetValuesProps, 'chosen' | 'onToggle'> {}

function FacetEntry({ value, count, chosen, onToggle }: FacetEntryProps) {
  const isChosen = chosen.includes(value);
  return (
    <label>
      <input
        type="checkbox"
        checked={isChosen}
        indeterminate={!isChosen && isOpen(value, chosen)}
        onChange={() => onToggle(value)}
      />
      {isMonth(value) ? (
        <span class="value">{monthName(Number(value.slice(5)))}</span>
      ) : (
        <span class="value" {...(isYear(value) ? {} : inArchiveLanguage)}>
          {value}
        </span>
      )}{' '}
      <span class="count">{number(count)}</span>
    </label>
  );
}

function isMonth(value: string): boolean {
  return /^\d{4}-\d{2}$/.test(value);
}

function isYear(value: string): boolean {
  return /^\d{4}$/.test(value);
}

/** Whether a value is chosen, or a month of it. */
function isOpen(value: string, chosen: readonly string[]): boolean {
  return chosen.some((one) => one === value || one.startsWith(`${value}-`));
}

/** A chosen value stays visible, so that it can be taken back, even where it has no result any more; a month within its year. */
function withChosen(values: readonly FacetValue[], chosen: readonly string[]): readonly FacetValue[] {
  const wanted = chosen.flatMap((value) => (isMonth(value) ? [value.slice(0, 4), value] : [value]));
  const missing = [...new Set(wanted)].filter((value) => !values.some((other) => other.value === value));
  return [...values, ...missing.map((value) => ({ value, count: 0 }))];
}
