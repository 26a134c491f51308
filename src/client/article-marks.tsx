// Marks in an article what a search found, with a bar to go from mark to mark and to take the marks away.
import { render } from 'preact';
import { searchWording } from '../../layouts/wording/search.ts';
import { wordsInText } from '../german/words-in-text.ts';

/** Marks the words, in the form in which they are compared, below the elements; and puts the bar into the last one. `onClear` hears when the marks are taken away. */
export function markWords(words: readonly string[], elements: readonly Element[], onClear: () => void): void {
  const wanted = new Set(words);
  const marks = elements.flatMap((element) => textsIn(element).flatMap((text) => markText(text, wanted)));
  const article = elements.at(-1);
  if (marks.length === 0 || article === undefined) return;
  const bar = document.createElement('div');
  bar.className = 'marks-bar';
  article.prepend(bar);
  const clear = () => {
    for (const mark of marks) mark.replaceWith(...mark.childNodes);
    bar.remove();
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true }); // the button is gone
    onClear();
  };
  let current = -1;
  const go = (by: number) => {
    current = (current + by + marks.length) % marks.length;
    show();
    marks[current]?.scrollIntoView({ block: 'center' });
  };
  const show = () => {
    for (const [index, mark] of marks.entries()) mark.classList.toggle('current', index === current);
    render(<MarksBar current={current} count={marks.length} onGo={go} onClear={clear} />, bar);
  };
  show();
}

interface MarksBarProps {
  /** The number of the mark that is shown, from 0; -1 before the first. */
  readonly current: number;
  readonly count: number;
  readonly onGo: (by: number) => void;
  readonly onClear: () => void;
}

function MarksBar({ current, count, onGo, onClear }: MarksBarProps) {
  return (
    <>
      <span role="status">{current < 0 ? searchWording.marks(count) : searchWording.markOf(current + 1, count)}</span>
      <button type="button" onClick={() => onGo(current < 0 ? 0 : -1)}>
        {searchWording.previousMark}
      </button>
      <button type="button" onClick={() => onGo(1)}>
        {searchWording.nextMark}
      </button>
      <button type="button" onClick={onClear}>
        {searchWording.removeMarks}
      </button>
    </>
  );
}

function textsIn(element: Element): readonly Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text) texts.push(node);
  return texts;
}

/** From the last word to the first, so that the places of the others stay. */
function markText(text: Text, wanted: ReadonlySet<string>): readonly HTMLElement[] {
  const found = wordsInText(text.data).filter(({ form }) => wanted.has(form));
  return found
    .reverse()
    .map(({ start, end }) => {
      const word = text.splitText(start);
      word.splitText(end - start);
      const mark = document.createElement('mark');
      word.replaceWith(mark);
      mark.append(word);
      return mark;
    })
    .reverse();
}
