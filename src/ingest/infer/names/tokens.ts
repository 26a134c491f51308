// Cuts a text into sentences, and these into words and marks, for the tagger of names.
import { sentenceSpans } from '../../../german/sentences.ts';

export interface NameToken {
  readonly text: string;
  /** UTF-16 offsets in the whole text. */
  readonly start: number;
  readonly end: number;
}

export type Sentence = readonly NameToken[];

/** Every line is a paragraph: no sentence goes on behind its end. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    let before: Sentence = [];
    for (const { start, end } of sentenceSpans(line)) {
      const tokens = tokensOf(line.slice(start, end), lineStart + start);
      if (endsInAbbreviation(before)) {
        sentences.pop();
        before = [...before, ...tokens];
      } else before = tokens;
      sentences.push(before);
    }
    lineStart += line.length + 1;
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

/** "J . F ." where marks have blanks around them. */
function endsInAbbreviation(sentence: Sentence): boolean {
  const last = sentence.at(-1);
  return last?.text === '.' && beforeName.test(sentence.at(-2)?.text ?? '');
}

const beforeName = /^(?:\p{Lu}|St|Dr|Prof|Hl|Chr)$/u;

/** "Dr. Müller-Huber kam." → "Dr.", "Müller-Huber", "kam", "."; `offset` is that of the sentence. */
export function tokensOf(sentence: string, offset = 0): Sentence {
  const tokens: NameToken[] = [];
  for (const { 0: text, index } of sentence.matchAll(token)) {
    const start = offset + index;
    const before = tokens.at(-1);
    if (text === '.' && before?.end === start && abbreviation.test(before.text)) {
      tokens[tokens.length - 1] = { text: `${before.text}.`, start: before.start, end: start + 1 };
    } else tokens.push({ text, start, end: start + text.length });
  }
  return tokens;
}

// "Baden-Württemberg", "ver.di", "O'Neill"; "21.01.2024", "20-jährige"; any other character by itself
const token =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑'’.&+·][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,:/-]\p{N}+)*[\p{L}-]*|\S/gu;
const abbreviation =
  /^(?:Dr|Prof|St|Hl|Nr|Str|Mr|Mrs|Ms|Jr|Sr|Co|Inc|Ltd|Corp|bzw|ca|geb|usw|etc|vgl|Mio|Mrd|Abs|Art|Bd|evtl|ggf|Hrsg|Ing|Dipl|med|phil|jur|rer|nat|Frhr|Gebr|gest|Kap|Jhd?|Jahrh|inkl|sog|Tel|Univ|[uvezdhao]|\p{Lu})$/u; // "Dr", "K"
