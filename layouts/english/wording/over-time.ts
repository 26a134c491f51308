// The English words of pictures over time and of the tables behind them.
import { articles, articleUnit } from './numbers.ts';

export const overTimeWording = {
  time: 'Date',
  countsAsTable: 'Figures as a table',
  /** What a picture shows. */
  overTime: (first: string, last: string, peak: string, most: number): string =>
    `Articles from ${first} to ${last}; peak: ${peak} with ${articles(most)}`,
  /** "Not shown: 2 articles with no month given, 1 article with no year given"; `step` is one of those in the picture. */
  notInPicture: (lessPrecise: number, step: string, withoutYear: number): string => {
    const parts = [
      ...(lessPrecise === 0 ? [] : [`${articles(lessPrecise)} with ${withoutPart(step)}`]),
      ...(withoutYear === 0 ? [] : [`${articles(withoutYear)} with no year given`]),
    ];
    return `Not shown: ${parts.join(', ')}`;
  },
  /** "2014, no month given": beside steps as precise as the given one. */
  withoutPart: (date: string, step: string): string => `${date}, ${withoutPart(step)}`,
  /** Behind a number, for those who do not see its picture: "articles, 2014–2016". */
  articlesFrom: (count: number, first: number, last: number): string =>
    `${articleUnit(count)}, ${first === last ? first : `${first}–${last}`}`,
} as const;

/** What dates lack that have no place among days or months. */
function withoutPart(step: string): string {
  return step.length === '2014-03-05'.length ? 'no day given' : 'no month given';
}
