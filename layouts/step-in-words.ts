// How the steps of a picture over time are named, in whatever language dates are.
import { parseDate, unknownDate } from '../src/article/edtf-date.ts';
import { dateInWords } from './wording/dates.ts';

/** A step of time, named by how its dates begin: "2014-03" → "März 2014", "201" → "2010–2019", "20" → "2000–2099". */
export function stepInWords(step: string): string {
  if (step.length >= '2014'.length) return dateInWords(parseDate(step) ?? unknownDate);
  return `${Math.max(1, Number(step.padEnd(4, '0')))}–${Number(step.padEnd(4, '9'))}`;
}
