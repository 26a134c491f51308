// Names the articles that fit best to an address that leads nowhere.
import { render } from 'preact';
import { inArchiveLanguage } from '../../layouts/in-archive-language.ts';
import { dateInWords } from '../../layouts/wording/dates.ts';
import { searchWording } from '../../layouts/wording/search.ts';
import type { Hit } from '../search/ask-index.ts';
import { folderOf } from './folder-of.ts';
import { createEngine } from './search-engine.ts';
import { readState, withQuery } from './search-state.ts';
import { wordsInAddress } from './words-in-address.ts';

const most = 3;

const container = document.querySelector<HTMLElement>('#vorschlaege');
const words = wordsInAddress(location.pathname);
// Without the index nothing is missing: the page has its search field and its way to the archive.
if (container && words !== '') void suggest(words, container).catch(() => undefined);

async function suggest(words: string, container: HTMLElement): Promise<void> {
  const { start = '', home = '' } = container.dataset;
  const root = folderOf(home);
  const engine = createEngine(new URL(start, document.baseURI).href);
  const answer = await engine.answer({ ...withQuery(readState(''), words), shown: most });
  if (answer !== undefined && answer.hits.length > 0) render(<Suggestions hits={answer.hits} root={root} />, container);
}

interface SuggestionsProps {
  readonly hits: readonly Hit[];
  readonly root: string;
}

function Suggestions({ hits, root }: SuggestionsProps) {
  return (
    <>
      <h2>{searchWording.didYouMean}</h2>
      <ul>
        {hits.map(({ path, title, date }) => (
          <li key={path}>
            <a class="headline" href={root + path.slice(1)} dir="auto" {...inArchiveLanguage}>
              {title}
            </a>{' '}
            <span class="date">{dateInWords(date)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
