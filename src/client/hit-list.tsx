// The results, each with its date, sources and the piece of text that shows best what was found.
import { useEffect, useRef } from 'preact/hooks';
import { inArchiveLanguage } from '../../layouts/in-archive-language.ts';
import { dateInWords } from '../../layouts/wording/dates.ts';
import { searchWording } from '../../layouts/wording/search.ts';
import type { ExcerptPart } from '../search/excerpt.ts';
import type { Hit } from '../search/hit.ts';
import { withMarkedWords } from './marked-words.ts';
import type { Answer } from './search-engine.ts';
import { hasChoices, mostShown, type OnState, type SearchState, withMore } from './search-state.ts';

interface HitListProps {
  readonly answer: Answer;
  readonly state: SearchState;
  readonly root: string;
  readonly onState: OnState;
}

export function HitList({ answer, state, root, onState }: HitListProps) {
  const list = useRef<HTMLOListElement>(null);
  const before = useRef(0); // how many results were shown when more were asked for
  useEffect(() => {
    // The button may be gone: who asked for more goes on at the first of them.
    if (before.current > 0 && answer.hits.length > before.current) {
      list.current?.children[before.current]?.querySelector('a')?.focus({ preventScroll: true });
      before.current = 0;
    }
  });
  const more = () => {
    before.current = answer.hits.length;
    onState(withMore, 'replace');
  };
  const rest = answer.total - answer.hits.length;
  if (answer.total === 0) return <NoHits isNarrowed={hasChoices(state)} />;
  return (
    <>
      <ol ref={list}>
        {answer.hits.map((hit) => (
          <HitEntry key={hit.path} hit={hit} root={root} />
        ))}
      </ol>
      {rest > 0 && state.shown >= mostShown && <p>{searchWording.tooManyHits(mostShown)}</p>}
      {rest > 0 && state.shown < mostShown && (
        <button type="button" class="more" onClick={more}>
          {searchWording.moreHits(rest)}
        </button>
      )}
    </>
  );
}

function NoHits({ isNarrowed }: { readonly isNarrowed: boolean }) {
  const hints = [...searchWording.noHitsHints, ...(isNarrowed ? [searchWording.noHitsNarrowed] : [])];
  return (
    <ul class="no-hits">
      {hints.map((hint) => (
        <li key={hint}>{hint}</li>
      ))}
    </ul>
  );
}

function HitEntry({ hit, root }: { readonly hit: Hit; readonly root: string }) {
  return (
    <li>
      <a class="headline" href={withMarkedWords(root + hit.path.slice(1), hit.found)} dir="auto" {...inArchiveLanguage}>
        <Marked parts={hit.titleParts} />
      </a>
      <p class="about">
        <span>{dateInWords(hit.date)}</span>
        {hit.sources.length > 0 && <span>{hit.sources.join(', ')}</span>}
        {hit.named.map(({ field, names }) => (
          <span key={field}>
            {searchWording.facetNames[field]}: <mark {...inArchiveLanguage}>{names.join(', ')}</mark>
          </span>
        ))}
      </p>
      <p class="excerpt" dir="auto" {...inArchiveLanguage}>
        <Marked parts={hit.excerpt} />
      </p>
    </li>
  );
}

function Marked({ parts }: { readonly parts: readonly ExcerptPart[] }) {
  return <>{parts.map(({ text, isMarked }, index) => (isMarked ? <mark key={index}>{text}</mark> : text))}</>;
}
