// Reads an article aloud with the browser's own speech, where it has a voice for the article's language.
import { searchWording } from '../../layouts/wording/search.ts';
import { sentenceSpans } from '../german/sentences.ts';

/** What is spoken together, and the element that shows it. */
interface Piece {
  readonly text: string;
  readonly element: Element;
}

/** Puts a button behind the article's date as soon as there is a voice; some browsers load theirs late. */
export function offerToReadAloud(article: Element): void {
  if (!('speechSynthesis' in window)) return;
  const line = article.querySelector('.dateline');
  const language = article.querySelector('h1')?.closest<HTMLElement>('[lang]')?.lang ?? '';
  const offer = () => {
    if (line === null || line.querySelector('button') !== null || !hasVoice(language)) return;
    line.append(button(article, language));
  };
  offer();
  speechSynthesis.addEventListener?.('voiceschanged', offer);
}

function hasVoice(language: string): boolean {
  return speechSynthesis.getVoices().some((voice) => voice.lang.slice(0, 2).toLowerCase() === language.slice(0, 2));
}

/** Stopped, it goes on where it was; read to the end, it begins again. */
function button(article: Element, language: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  const pieces = piecesOf(article);
  let next = 0;
  let speech = 0; // the number of the one that speaks; an older one that is cut off ends, too, and must not go on
  let isSpeaking = false;
  const show = (isSpeakingNow: boolean) => {
    isSpeaking = isSpeakingNow;
    element.textContent = isSpeaking ? searchWording.stopReading : searchWording.readAloud;
    for (const { element } of pieces) element.classList.remove('spoken');
    if (isSpeaking) pieces[next]?.element.classList.add('spoken');
  };
  const speak = (ours: number) => {
    const piece = pieces[next];
    if (piece === undefined) next = 0;
    show(piece !== undefined);
    if (piece === undefined) return;
    const utterance = new SpeechSynthesisUtterance(piece.text);
    utterance.lang = language;
    utterance.addEventListener('end', () => {
      if (speech !== ours) return;
      next += 1;
      speak(ours);
    });
    speechSynthesis.speak(utterance);
  };
  const stop = () => {
    speech += 1;
    speechSynthesis.cancel();
    show(false);
  };
  element.addEventListener('click', () => {
    const wasSpeaking = isSpeaking;
    stop();
    if (!wasSpeaking) speak(speech);
  });
  // Chromium would go on speaking on the next page.
  window.addEventListener('pagehide', stop);
  show(false);
  return element;
}

/** Sentence by sentence: some browsers fall silent in an utterance of more than a quarter of a minute. */
function piecesOf(article: Element): readonly Piece[] {
  const blocks = article.querySelectorAll('h1, .lead, .text :is(p, h2, h3, h4, li, td, th)');
  return [...blocks].flatMap((element) => {
    const isInner = element.querySelector('p, li') !== null;
    const text = isInner ? '' : (element.textContent ?? '').trim();
    return sentenceSpans(text).map(({ start, end }) => ({ text: text.slice(start, end), element }));
  });
}
