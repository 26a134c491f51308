// What every page but the search does in the browser: "/" leads to its search field; what was searched for is marked in an
// article, which can be heard.
import { markWords } from './article-marks.tsx';
import { beginWorker } from './begin-worker.ts';
import { markedWords } from './marked-words.ts';
import { offerToReadAloud } from './read-aloud.ts';

beginWorker();

const field = document.querySelector<HTMLInputElement>('input[type=search]');
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
  if (field === null || event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  field.focus();
});

const words = markedWords(location.search);
const parts = [...document.querySelectorAll('article h1, article .lead, article .text')];
// Without marks the address is that of the article again.
if (words.length > 0) markWords(words, parts, () => history.replaceState(null, '', location.pathname + location.hash));

const article = document.querySelector('article');
if (article !== null) offerToReadAloud(article);
