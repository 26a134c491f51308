// Reads German texts under CC BY 4.0: GermEval 2014 (sentences) and SmartData (news), as their publishers give them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Those of all files germeval*.conll and smartdata*.jsonl in a folder, in the order of the files' names. */
export function readOpenTexts(folder: string): readonly string[] {
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  return files.flatMap((file) => {
    const content = () => readFileSync(join(folder, file), 'utf8');
    if (/^germeval.*\.conll$/.test(file)) return passagesOf(content());
    return /^smartdata.*\.jsonl$/.test(file) ? newsOf(content()) : [];
  });
}

const sentencesInPassage = 12; // as long as a short text of the news

/** A word and its label on each line, an empty line between sentences, which are from everywhere: so many make a text. */
function passagesOf(content: string): readonly string[] {
  const sentences = content
    .split(/\n{2,}/)
    .map((block) => block.split('\n').filter((line) => line.includes('\t') && !line.startsWith('# ')))
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => line.split('\t')[0]).join(' '));
  const starts = Array.from({ length: Math.ceil(sentences.length / sentencesInPassage) }, (_, index) => index);
  return starts.map((index) =>
    sentences.slice(index * sentencesInPassage, (index + 1) * sentencesInPassage).join('\n'),
  );
}

function newsOf(content: string): readonly string[] {
  const lines = content.split('\n').filter((line) => line !== '');
  return lines.map((line): string => {
    const { text }: { readonly text: string } = JSON.parse(line);
    return text;
  });
}
