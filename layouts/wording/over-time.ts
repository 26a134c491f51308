// The German words of pictures over time and of the tables behind them.
import { articles, articleUnit } from './numbers.ts';

export const overTimeWording = {
  time: 'Zeit',
  countsAsTable: 'Zahlen als Tabelle',
  /** What a picture shows. */
  overTime: (first: string, last: string, peak: string, most: number): string =>
    `Artikel von ${first} bis ${last}, am meisten ${peak}: ${articles(most)}`,
  /** "Nicht im Bild: 2 Artikel ohne Monatsangabe, 1 Artikel ohne Jahresangabe"; `step` is one of those in the picture. */
  notInPicture: (lessPrecise: number, step: string, withoutYear: number): string => {
    const parts = [
      ...(lessPrecise === 0 ? [] : [`${articles(lessPrecise)} ${withoutPart(step)}`]),
      ...(withoutYear === 0 ? [] : [`${articles(withoutYear)} ohne Jahresangabe`]),
    ];
    return `Nicht im Bild: ${parts.join(', ')}`;
  },
  /** "2014, ohne Monatsangabe": beside steps as precise as the given one. */
  withoutPart: (date: string, step: string): string => `${date}, ${withoutPart(step)}`,
  /** Behind a number, for those who do not see its picture: "Artikel, 2014–2016". */
  articlesFrom: (count: number, first: number, last: number): string =>
    `${articleUnit(count)}, ${first === last ? first : `${first}–${last}`}`,
} as const;

/** What dates lack that have no place among days or months. */
function withoutPart(step: string): string {
  return step.length === '2014-03-05'.length ? 'ohne Tagesangabe' : 'ohne Monatsangabe';
}
