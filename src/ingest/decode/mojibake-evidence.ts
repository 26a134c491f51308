// Tells damage from genuine text that looks like it: "Ã¼" is damage, the "Ã“" of „IRMÃ“ is not.
import { type CodePage, highControl, iso885915, windows1252 } from './code-pages.ts';
import { readSequences, type Sequence } from './mojibake-sequences.ts';

/** Whether a sequence is damage: 'likely' proves nothing alone, and is believed beside what is certain. */
export type Verdict = 'certain' | 'likely' | 'no';

/** Sequences without a gap, and the code unit on each side ('' at the ends of a line). */
export interface Run {
  readonly page: CodePage;
  readonly source: string;
  readonly before: string;
  readonly after: string;
}

export type JudgedSequence = Sequence & { readonly verdict: Verdict };

/** Divides a run into its sequences, and judges each of them. */
export function judgeRun({ page, source, before, after }: Run): readonly JudgedSequence[] {
  const sequences = readSequences(page, source);
  const isForeignWord = foreignWord.test(sequences.map(({ meant }) => meant).join(''));
  const first = sequences.map((sequence, index): JudgedSequence => {
    if (isForeignWord && foreignLetter.test(sequence.meant)) return { ...sequence, verdict: 'certain' };
    const place = {
      before: sequences[index - 1]?.source.slice(-1) ?? before,
      after: sequences[index + 1]?.source.slice(0, 1) ?? after,
    };
    const isWestern = page === windows1252 || page === iso885915;
    return { ...sequence, verdict: isWestern ? judge(sequence, place) : judgeOdd(sequence, place, page) };
  });
  return first.map((sequence, index) => confirmed(sequence, first[index - 1], first[index + 1]));
}

/** Two in a row are no accident. */
function confirmed(sequence: JudgedSequence, previous?: JudgedSequence, next?: JudgedSequence): JudgedSequence {
  const isAccompanied = [previous, next].some((other) => other !== undefined && other.verdict !== 'no');
  return sequence.verdict === 'likely' && isAccompanied ? { ...sequence, verdict: 'certain' } : sequence;
}

// One letter may come about by accident ("ß“" would be one of N’Ko), a word does not.
const foreignWord =
  /[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Armenian}]{3}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Georgian}\p{Script=Devanagari}]{2}/u;
const foreignLetter = /(?!\p{Script=Latin})\p{L}|\p{Mn}/u;

interface Place {
  readonly before: string;
  readonly after: string;
}

/** In the other code pages the sequences begin with signs that seldom stand in front of such characters: "√", "├". */
function judgeOdd({ meant }: Sequence, { before, after }: Place, page: CodePage): Verdict {
  if (!/[\u{a0}-\u{17f}\u{2000}-\u{22ff}]/u.test(meant) && !page.byteOf.has(meant)) return 'no';
  return !letter.test(meant) || letter.test(before) || letter.test(after) ? 'certain' : 'likely';
}

function judge(sequence: Sequence, place: Place): Verdict {
  return judges.find(({ characters }) => characters.test(sequence.meant))?.judge(sequence, place) ?? 'no';
}

const judges: readonly {
  readonly characters: RegExp;
  readonly judge: (sequence: Sequence, place: Place) => Verdict;
}[] = [
  { characters: highControl, judge: ({ source }) => (highControl.test(source) ? 'certain' : 'likely') },
  { characters: /[\u{a0}-\u{bf}]/u, judge: latinSign },
  { characters: /[\u{c0}-\u{ff}]/u, judge: westernLetter },
  { characters: /[\u{100}-\u{17f}\u{218}-\u{21b}]/u, judge: easternLetter },
  { characters: /[\u{300}\u{301}\u{303}\u{306}\u{308}\u{30a}\u{30c}\u{327}]/u, judge: accent },
  { characters: /[\u{1e00}-\u{1eff}]/u, judge: easternLetter },
  { characters: /[\u{192}\u{2c6}\u{2dc}\p{Script=Greek}\p{Script=Cyrillic}]/u, judge: () => 'likely' },
  {
    characters: /[\u{2000}-\u{218b}\u{2190}-\u{23ff}\u{25a0}-\u{27bf}\u{fb00}-\u{fb06}\u{feff}\u{fffd}]/u,
    judge: () => 'certain',
  },
  { characters: /[\u{1f000}-\u{1ffff}]/u, judge: () => 'certain' },
];

const letter = /\p{L}/u;
const small = /\p{Ll}/u;
// What genuinely stands behind a word that ends in "Ã", so that the sequence may be an accident; and what might.
const endsWord = /[\u{a0}“”‘’…›‹»«]$/u;
const endsWordOddly = /[\u{a0}„“”‘’‚–—…•›‹»«]$/u;

/** "Â»", but not in "«Â»" */
function latinSign({ source }: Sequence, { before }: Place): Verdict {
  return endsWord.test(source) && /[«„»\p{Lu}]/u.test(before) ? 'likely' : 'certain';
}

/** "Ã¼", "Ã–sterreich", but not "IRMÃ“" */
function westernLetter({ source, meant }: Sequence, { before, after }: Place): Verdict {
  if (!endsWord.test(source) || small.test(before)) return 'certain';
  if (meant === 'à') return /^\s/u.test(after) && !letter.test(before) ? 'certain' : 'likely'; // a space is part of it
  return /[\p{L}\d]/u.test(after) ? 'certain' : 'likely';
}

/** "WaÅ‚Ä™sa", "Å½ivkov", but not "StÄ“" or "Ä…also" */
function easternLetter({ source }: Sequence, { before, after }: Place): Verdict {
  if (endsWordOddly.test(source)) return small.test(before) && small.test(after) ? 'certain' : 'likely';
  return small.test(before) || small.test(after) ? 'certain' : 'likely';
}

/** "uÌˆ": an umlaut that was written as two characters */
function accent(_: Sequence, { before }: Place): Verdict {
  return letter.test(before) ? 'certain' : 'no';
}
