// Korean and Chinese names have the family name first, then two parts or one: "Kim Jong Un", "Ban Ki-moon", "Xi Jinping".
import { hasFamilyFirst } from '../../../german/standing-names.ts';
import { stopWords } from '../../../german/stop-words.ts';
import { overlaps } from './mention.ts';
import { spanIndex } from './span-index.ts';
import type { TaggedName } from './tagger.ts';

/** Such names as persons, whole, whatever was tagged in their place. */
export function withEastAsianNames(text: string, names: readonly TaggedName[]): readonly TaggedName[] {
  const named = spanIndex(names);
  const found = [...text.matchAll(threeParts), ...twoPartNames(text)]
    // "Kim Jong Uns" is a genitive, and no "uns".
    .filter(
      ({ 0: name }) =>
        !name
          .replace(/s$/, '')
          .toLowerCase()
          .split(' ')
          .some((word) => stopWords.has(word)),
    )
    .map(({ index, 0: name }): TaggedName => ({ start: index, end: index + name.length, type: 'PER' }))
    .filter((person) => !named.overlapping(person).some((name) => reachesBeyond(name, person)));
  const all = spanIndex(found);
  const persons = found.filter((person) => !all.overlapping(person).some((other) => reachesBeyond(other, person)));
  const { overlapsAny } = spanIndex(persons);
  const others = names.filter((name) => !overlapsAny(name));
  return [...others, ...persons].sort((one, other) => one.start - other.start);
}

/** "Xi Jinping", "Xi Jinpings" → "Xi"; undefined for names in the German order. */
export function familyNameInFront(name: string): string | undefined {
  return hasFamilyFirst(name.replace(/s$/u, '')) ? name.slice(0, name.indexOf(' ')) : undefined;
}

/** "Xi Jinping", "Wang Yi"; Chinese names only, for "Kim Basinger" is none. */
function twoPartNames(text: string): readonly RegExpExecArray[] {
  return [...text.matchAll(twoParts)].filter(
    ({ 0: name, groups }) => hasFamilyFirst(name.replace(/s$/u, '')) && !germanWord.test(groups?.family ?? ''),
  );
}

const twoParts = /(?<![\p{L}\d-])(?<family>\p{Lu}[a-z]{1,4}) \p{Lu}[a-z]{1,8}(?![\p{L}\d-]| \p{Lu})/gu;
const germanWord = /^(?:Dai|Ding|Du|Fan|Fang|Gao|He|Kong|Lin|Long|Meng|Pan|Ren|Shi|Song|Su|Tang)$/u; // also other names

/** Where more than the name was tagged, it is part of something: "Kim Il Sung Universität"; titles of works are guesses. */
function reachesBeyond(name: TaggedName, person: TaggedName): boolean {
  return name.type !== 'other' && overlaps(name, person) && (name.start < person.start || name.end > person.end);
}

const familyNames = `Ahn Baek Ban Bang Bae Cha Chae Chang Chen Cho Choe Choi Chon Chong Chou Chu Chun Chung Deng Feng Gao Gu Guo Han
  Ho Hong Hu Hua Huang Hwang Hyon Jang Jeon Jeong Ji Jiang Jin Jo Jon Jong Joo Ju Jung Kang Kim Ko Ku Kwak Kwon Lee Li Liang Lim Lin Liu Lu Luo Ma
  Mao Moon Mun Nam Noh Paek Pak Park Peng Qin Ri Rim Ro Roh Ryu Seo Shin Sin Shen Sim Song Suh Sun Tang Wang Wei Wen Won Woo Wu Xi Xu Yan Yang Yi
  Yim Yoo Yoon You Yu Yun Zeng Zhang Zhao Zheng Zhou Zhu`;
/** A syllable of Korean or Chinese in Latin letters: consonants, vowels, and few consonants at the end. */
const syllable = `(?:[BCDFGHJKLMNPQRSTWXYZ]h?|[KP]w|Hw|Hy|Ky|Ry|My|Ny|Py|)[AEIOUaeiouy]{1,3}(?:ng|nh|[nmklpbhrt])?`;
const part = String.raw`(?=[A-Z])${syllable}(?!(?!s(?!\p{L}))[\p{L}\d])`;
const threeParts = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:${familyNames.split(/\s+/).join('|')}) ${part}(?: ${part}|-[a-z]{2,6}(?![\p{L}\d-]))s?`,
  'gu',
); // "Kim Jong Un"
