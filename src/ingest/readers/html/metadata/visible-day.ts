// The day that the readers of a page see: in bylines, beside the headline, after "Veröffentlicht am".
import type { Stated } from '../../../metadata.ts';
import { attribute, Element, isTag, textIn } from '../../markup.ts';
import { blocksIn } from '../blocks.ts';
import { isNoText } from '../elements.ts';
import { isBeside, marksOf } from '../marks.ts';
import type { Page } from '../page.ts';
import { firstDay } from './written-day.ts';

interface Sighting extends Stated<string> {
  /** Higher is surer. */
  readonly score: number;
}

/** The surest day in sight; of equally sure ones the first after the headline. */
export function visibleDay(page: Page, headline: Element | undefined): Stated<string> | undefined {
  const sightings = [...timesOf(page), ...blocksWithDays(page, headline)];
  const best = sightings.reduce<Sighting | undefined>((top, next) => (top !== undefined && top.score >= next.score ? top : next), undefined);
  return best === undefined ? undefined : { value: best.value, rule: best.rule };
}

const longest = 250; // characters of a byline with everything in it
const near = 8; // blocks above or below the headline

const published = /(?:ver[öo]e?ffentlicht|publiziert|erschienen|erstellt|geschrieben|gepostet|eingestellt|verfasst|hochgeladen|posted|published|online seit|datum|artikel vom|meldung vom|pressemitteilung|beitrag)/iu; // "Veröffentlicht am"
const changed = /(?:aktualisiert|ge[äa]e?ndert|[üu]e?berarbeitet|update|stand|modified|letzte [äÄ]nderung)/iu; // "Zuletzt aktualisiert:"
const ofOthers = /(?:termin|veranstaltung|beginn|anmeld|kommentar|geboren|\bbis\b|antwort|©|copyright)/iu; // "Termine ab 12.3.2019"
const dateMarks = /(?:^|[\s-])(?:date|datum|time|published|publish|pubdate|posted|byline|meta|dateline|created|timestamp|infos?|news-list-date|author|autor|post-info|submitted)(?=$|[\s-])/; // "entry-date"

function blocksWithDays(page: Page, headline: Element | undefined): readonly Sighting[] {
  const body = page.elements.find(({ name }) => name === 'body') ?? page.document;
  const ways = new Set<unknown>();
  for (let next: unknown = headline; next instanceof Element; next = next.parent) ways.add(next);
  const blocks = blocksIn(body, undefined, (element) => isNoText(element) || (isOfOthers(element) && !ways.has(element)));
  const at = headline === undefined ? -1 : blocks.findIndex(({ element }) => element !== undefined && (element === headline || ways.has(element) === true && element === headline.parent));
  return blocks.flatMap(({ element, paragraph: { text } }, index) => {
    const day = text.length > longest ? undefined : firstDay(text);
    if (day === undefined) return [];
    const distance = at < 0 ? Number.POSITIVE_INFINITY : index - at;
    const isNear = distance >= -near / 2 && distance <= near;
    const marks = element === undefined ? '' : marksOf(element);
    return [{ value: day, rule: 'date in sight', score: scoreOf(text, marks, isNear) - Math.min(50, Math.abs(distance)) / 100 }];
  });
}

function scoreOf(text: string, marks: string, isNear: boolean): number {
  const short = text.length <= 60 ? 1 : 0;
  const label = published.test(text) ? 2 : 0;
  const wrong = (changed.test(text) && label === 0 ? 1.5 : 0) + (ofOthers.test(text) ? 3 : 0);
  return (isNear ? 3 : 0) + (dateMarks.test(marks) ? 2 : 0) + short + label - wrong;
}

function isOfOthers(element: Element): boolean {
  return element.name !== 'footer' && element.name !== 'aside' && isBeside(element);
}

/** <time datetime="…"> outside of teasers and comments. */
function timesOf({ elements }: Page): readonly Sighting[] {
  const times = elements.filter(({ name }) => name === 'time' || name === 'abbr');
  return times.slice(0, 50).flatMap((time) => {
    const day = firstDay(attribute(time, 'datetime') ?? attribute(time, 'title') ?? textIn(time));
    if (day === undefined || isInsideOfOthers(time)) return [];
    const marks = marksOf(time);
    const bonus = (/publish|entry-date|created|dt-published/.test(marks) ? 2 : 0) - (/updated|modified/.test(marks) && !/publish/.test(marks) ? 2 : 0);
    return [{ value: day, rule: 'time element', score: 5.5 + bonus }];
  });
}

function isInsideOfOthers(element: Element): boolean {
  for (let next: unknown = element.parent; next instanceof Element && isTag(next); next = next.parent) if (isOfOthers(next)) return true;
  return false;
}
