// Reads texts in which people have marked names: GermEval 2014 (sentences) and SmartData (news), both CC BY 4.0.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface MarkedText {
  readonly id: string;
  readonly text: string;
  readonly names: readonly MarkedName[];
}

export interface MarkedName {
  readonly start: number;
  readonly end: number;
  /** As the text has it: "PER", "LOCderiv", "ORGpart". */
  readonly type: string;
  /** A finer type, where the texts have one: "LOCATION_STREET". */
  readonly fine?: string;
}

export interface MarkedTexts {
  readonly sentences: readonly MarkedText[];
  readonly news: readonly MarkedText[];
}

/** Of all files germeval*.conll and smartdata*.jsonl in a folder, in the order of their names. */
export function readMarkedTexts(folder: string): MarkedTexts {
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const sentences = files.filter((file) => /^germeval.*\.conll$/.test(file));
  const news = files.filter((file) => /^smartdata.*\.jsonl$/.test(file));
  return {
    sentences: sentences.flatMap((file) => sentencesOf(readFileSync(join(folder, file), 'utf8'), file)),
    news: news.flatMap((file) => newsOf(readFileSync(join(folder, file), 'utf8'))),
  };
}

/** A word and its label on each line, an empty line between sentences; words are joined by blanks. */
function sentencesOf(content: string, file: string): readonly MarkedText[] {
  const blocks = content.split(/\n{2,}/).map((block) => block.split('\n').filter((line) => line.includes('\t')));
  const sentences = blocks.map((lines) => lines.filter((line) => !line.startsWith('# ')));
  return sentences
    .filter((lines) => lines.length > 0)
    .map((lines, index) => ({ id: `${file}#${index}`, ...joined(lines) }));
}

function joined(lines: readonly string[]): Pick<MarkedText, 'text' | 'names'> {
  const names: MarkedName[] = [];
  let text = '';
  for (const line of lines) {
    const [word = '', label = 'O'] = line.split('\t');
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? word : `${text} ${word}`;
    const type = label.slice(2);
    const before = names.at(-1);
    if (label.startsWith('I-') && before?.end === start - 1 && before.type === type) {
      names[names.length - 1] = { ...before, end: text.length };
    } else if (label !== 'O') names.push({ start, end: text.length, type });
  }
  return { text, names };
}

/** A name may lie inside another one. */
function newsOf(content: string): readonly MarkedText[] {
  return content
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, text, entities }: { id: string; text: string; entities: readonly MarkedName[] } = JSON.parse(line);
      return { id, text, names: entities };
    });
}
