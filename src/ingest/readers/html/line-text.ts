// Collects the words of one paragraph: white space becomes one space, links become offsets.
import { printable, withoutBreakPlaces } from '../../../german/plain-text.ts';
import type { Link } from '../../paragraph.ts';

export interface Line {
  readonly text: string;
  readonly links: readonly Link[];
  /** How many of its characters are words of links, those without an address too. */
  readonly linked: number;
}

export interface LineCollector {
  readonly add: (text: string) => void;
  /** Links without an address keep their words and nothing else. */
  readonly openLink: (address: string | undefined) => void;
  readonly closeLink: () => void;
  /** What was collected so far, which may be blank; the next line begins, inside of the same link. */
  readonly take: () => Line;
  /** Whether the words so far end a sentence: "…ging er." */
  readonly endsSentence: () => boolean;
  readonly isBlank: () => boolean;
}

/** Starts a blank line. */
export function lineCollector(): LineCollector {
  let words: string[] = [];
  let length = 0;
  let isSpaceDue = false;
  let links: Link[] = [];
  let address: string | undefined;
  let isInLink = false;
  let linked = 0;
  let start: number | undefined;

  const append = (text: string) => {
    words.push(text);
    length += text.length;
  };
  const endLink = () => {
    if (address !== undefined && start !== undefined) links.push({ start, end: length, address });
    start = undefined;
  };
  const addWord = (word: string) => {
    if (isSpaceDue && length > 0) append(' ');
    isSpaceDue = false;
    if (address !== undefined) start ??= length;
    if (isInLink) linked += word.length + 1;
    append(word);
  };
  return {
    add: (text) => {
      for (const [part] of withoutBreakPlaces(printable(text)).matchAll(wordOrGap)) {
        if (part.trim() === '') isSpaceDue = true;
        else addWord(part);
      }
    },
    openLink: (opened) => {
      endLink();
      address = opened;
      isInLink = true;
    },
    closeLink: () => {
      endLink();
      address = undefined;
      isInLink = false;
    },
    take: () => {
      endLink();
      const line = { text: words.join(''), links, linked: Math.min(linked, length) };
      words = [];
      links = [];
      linked = 0;
      length = 0;
      isSpaceDue = false;
      return line;
    },
    endsSentence: () => sentenceEnd.test(words.slice(-2).join('')),
    isBlank: () => length === 0,
  };
}

const wordOrGap = /\s+|\S+/gu;
const sentenceEnd = /[.!?…]["“”«»)]?$/u; // "ging er.“"
