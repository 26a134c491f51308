// The date of an article: in words, and as a small object beside a list.
import type { Article } from '../src/article/article.ts';
import { type ArticleDate, formatDate } from '../src/article/edtf-date.ts';
import { datePath } from '../src/pages/site-path.ts';
import type { LayoutProps } from './site.ts';
import { dateInWords, dayNumber, shortMonthName } from './wording/dates.ts';
import { wording } from './wording/german.ts';

interface DateInWordsProps extends Pick<LayoutProps<unknown>, 'linkTo'> {
  readonly article: Article;
}

/** The date in words, leading to what else is of that time; one that the program guessed is marked as a guess. */
export function DateInWords({ article: { date, inferred }, linkTo }: DateInWordsProps) {
  const words = dateInWords(date);
  if (date.kind === 'unknown') return <span class="date">{words}</span>;
  const path = datePath(date);
  const time = <time dateTime={machineDate(date)}>{words}</time>;
  return (
    <span class="date">
      {path ? <a href={linkTo(path)}>{time}</a> : time}
      {inferred.includes('date') && <span class="guess"> ({wording.presumably})</span>}
    </span>
  );
}

/** The date as a narrow rail beside a list: the day large, the month small; what is not known is a row of dots. */
export function DateRail({ date }: { readonly date: ArticleDate }) {
  if (date.kind === 'unknown') return <span class="rail">{dateInWords(date)}</span>;
  return (
    <time class="rail" dateTime={machineDate(date)}>
      <span class="day">{'day' in date ? dayNumber(date.day) : ''}</span>
      <span class="month">{'month' in date ? shortMonthName(date.month) : ''}</span>{' '}
      <span class="year">{'year' in date ? date.year : '····'}</span>
    </time>
  );
}

/** The date as HTML's time element wants it; a day without a year has no "XXXX" there. */
function machineDate(date: ArticleDate): string {
  return formatDate(date).replace('XXXX-', '');
}
