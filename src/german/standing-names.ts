// Names whose family name stands first in German texts already: "Kim Jong Un", "Xi Jinping", "Nguyen Phu Trong".

/**
 * Whether a name is written in the order of East Asia: a family name of Korea, China or Vietnam, and behind it nothing but
 * syllables of these languages. "Kim Basinger" and "Lee Miller" are not. Japanese names stand in the German order.
 */
export function hasFamilyFirst(name: string): boolean {
  const [family = '', ...given] = name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('-', ' ').split(/ +/);
  const first = family.toLowerCase();
  if (given.length === 1) return chinese.has(first) && pinyin.test(given[0] ?? '');
  return (
    given.length >= 2 &&
    given.length <= 3 &&
    (koreanOrVietnamese.has(first) || chinese.has(first)) &&
    given.every(isSyllable)
  );
}

function isSyllable(word: string): boolean {
  return syllable.test(word);
}

const words = (list: string) => new Set(list.split(' '));

// Both are followed by two words or three.
const koreanOrVietnamese = words(
  'kim lee yi ri rhee park pak bak choi choe jung jong jeong chung kang cho jo yoon yun jang chang lim im han oh seo suh so ' +
    'shin sin kwon hwang ahn an song yang hong moon mun ryu yoo yu son bae baek no roh ro ha ban ko ' +
    'nguyen tran pham ho vo dang bui do ngo duong phan truong vu le hoang',
);
const chinese = words(
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie tang song xi deng mao ' +
    'han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao qin bo ' +
    'wen hua fan fang shi dai qian tan liao zou xiong jin kong bai cui kang qiu hou gu meng long wan duan lei he ai qi tsai',
);
const consonants = '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])';
const vowels = '(?:iao|uai|ai|ei|ao|ou|i[aeou]|u[aeio]|[aeiou])';
/** "Jinping", "Zedong", "Wenliang": each syllable but the first begins with a consonant. */
const pinyin = new RegExp(
  `^(?:${consonants}?${vowels}(?:ng?)?)(?:${consonants}${vowels}(?:ng?(?![aeiou]))?){0,2}$`,
  'i',
);
/** "Jong", "Un", "Hye", "Yeol", "Trong", "Minh" */
const syllable = /^(?:ng|nh|th|tr|ph|kh|gi|qu|ch|[bdghjkmrpsnwtlvxy][wy]?)?[aeiouy]{1,3}(?:nh|ng|ch|[nmklptbgh])?$/i;
