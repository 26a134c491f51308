// The day that the readers of a page see: in bylines, beside the headline, after "Veröffentlicht am".
import type { Stated } from '../../../metadata.ts';
import { attribute, type Element, outwards, textIn } from '../../markup.ts';
import { blocksIn } from '../blocks.ts';
import { isRunningText } from '../body/text-weight.ts';
import { isNoText } from '../elements.ts';
import { headlineHolders } from '../headline.ts';
import { isBeside, marksOf } from '../marks.ts';
import type { Page } from '../page.ts';
import { firstDay } from './written-day.ts';

interface Sighting extends Stated<string> {
  /** Higher is surer. */
  readonly score: number;
}

/** The surest day in sight; of equally sure ones the first after the headline. */
export function visibleDay(page: Page, headline: Element | undefined): Stated<string> | undefined {
  const sightings = [...timesOf(page, headline), ...blocksWithDays(page, headline)];
  const best = sightings.reduce<Sighting | undefined>(
    (top, next) => (top !== undefined && top.score >= next.score ? top : next),
    undefined,
  );
  return best === undefined || best.score < leastScore ? undefined : { value: best.value, rule: best.rule };
}

const leastScore = 1; // a date that is neither near nor marked nor labelled proves nothing
const longest = 250; // characters of a byline with everything in it
const near = 8; // blocks above or below the headline

const published =
  /(?:ver[öo]e?ffentlicht|publiziert|erschienen|erstellt|geschrieben|gepostet|gespeichert|eingestellt|verfasst|hochgeladen|posted|published|online seit|datum|artikel vom|meldung vom|pressemitteilung|beitrag)/iu; // "Veröffentlicht am"
const labelFirst =
  /^(?:von |by |stand:|.{0,30}(?:veröffentlicht|publiziert|erschienen|erstellt|geschrieben|gepostet|datum|posted|published)(?!\p{L}))/iu; // "Geschrieben von Mia am …"
const dateFirst = /^(?:\p{L}{2,10}[.,]{0,2} )?\d{1,4}[.\-/ |]/u; // "Sonntag, 28. April 2024, 17:19 Uhr"
const changed = /(?:aktualisiert|ge[äa]e?ndert|[üu]e?berarbeitet|update|stand|modified|letzte [äÄ]nderung)/iu; // "Zuletzt aktualisiert:"
const ofOthers =
  /(?:termin|veranstaltung|beginn|anmeld|kommentar (?:von|vom)|schrieb am|sagt?e?:|geboren|\bbis\b|antwort|©|copyright)/iu; // "Termine ab 12.3.2019"
const dateMarks =
  /(?:^|[\s-])(?:date|datum|time|published|publish|pubdate|posted|byline|meta|(?:post|entry)meta(?:data)?|dateline|created|timestamp|infos?|news-list-date|author|autor|post-info|submitted)(?=$|[\s-])/; // "entry-date"

function blocksWithDays(page: Page, headline: Element | undefined): readonly Sighting[] {
  const body = page.elements.find(({ name }) => name === 'body') ?? page.document;
  const blocks = blocksIn(body, undefined, isNoText);
  const holders = headlineHolders(headline);
  const at = blocks.findIndex(({ element }) => element !== undefined && holders.has(element));
  const dated = blocks.flatMap((block, index) => {
    const day = block.paragraph.text.length > longest ? undefined : firstDay(block.paragraph.text);
    return day === undefined ? [] : [{ block, index, day }];
  });
  return dated.slice(0, mostDated).map(({ block: { element, paragraph }, index, day }) => {
    const distance = at < 0 ? Number.POSITIVE_INFINITY : index - at;
    const isNear = distance >= -near / 2 && distance <= near;
    const marks = element === undefined ? '' : marksOf(element);
    const beside = element !== undefined && isInsideOfOthers(element, headline) ? 3 : 0;
    const score = scoreOf(paragraph.text, marks, isNear) - beside - Math.min(50, Math.abs(distance)) / 100;
    return { value: day, rule: 'date in sight', score };
  });
}

const mostDated = 200;

function scoreOf(text: string, marks: string, isNear: boolean): number {
  const short = (text.length <= 60 ? 1 : 0) + (text.length <= 50 && dateFirst.test(text) ? 1 : 0);
  const label = published.test(text) ? 2 : 0;
  const told = isRunningText(text) && !labelFirst.test(text) ? 3 : 0; // what the text tells of happened on other days
  const wrong = (changed.test(text) && label === 0 ? 1.5 : 0) + (ofOthers.test(text) ? 3 : 0) + told;
  return (isNear ? 3 : 0) + (dateMarks.test(marks) ? 2 : 0) + short + label - wrong;
}

function isOfOthers(element: Element): boolean {
  return element.name !== 'footer' && element.name !== 'aside' && isBeside(element);
}

/** <time datetime="…"> outside of teasers and comments. */
function timesOf({ elements }: Page, headline: Element | undefined): readonly Sighting[] {
  const times = elements.filter(({ name }) => name === 'time' || name === 'abbr');
  return times.slice(0, 50).flatMap((time) => {
    const day = firstDay(attribute(time, 'datetime') ?? attribute(time, 'title') ?? textIn(time));
    if (day === undefined || isInsideOfOthers(time, headline)) return [];
    const marks = marksOf(time);
    const bonus =
      (/publish|entry-date|created|dt-published/.test(marks) ? 2 : 0) -
      (/updated|modified/.test(marks) && !/publish/.test(marks) ? 2 : 0);
    return [{ value: day, rule: 'time element', score: 5.5 + bonus }];
  });
}

/** Whether it is in a teaser, a comment, a menu; what holds the headline too is none of them. */
function isInsideOfOthers(element: Element, headline: Element | undefined): boolean {
  const ways = outwards(headline);
  return outwards(element).some((outer) => isOfOthers(outer) && !ways.includes(outer));
}
