// What was put right in an article after it had been published, with the words that stood there: each may be cited.
import type { Article, Correction } from '../src/article/article.ts';
import { parseDate, unknownDate } from '../src/article/edtf-date.ts';
import { ArchiveWords } from './archive-words.tsx';
import { inLanguage } from './in-language.ts';
import type { LayoutProps } from './site.ts';
import { dateInWords } from './wording/dates.ts';
import { wording } from './wording/german.ts';

interface CorrectionsProps extends Pick<LayoutProps<unknown>, 'site'> {
  readonly article: Article;
}

const heading = 'korrekturen';

/** Above the text: that there is something to know, and when it was last put right. */
export function CorrectedNote({ corrections }: Pick<Article, 'corrections'>) {
  const last = corrections.at(-1);
  if (last === undefined) return null;
  return (
    <span class="corrected">
      <a href={`#${heading}`}>{wording.corrected(dayInWords(last.date))}</a>
    </span>
  );
}

export function Corrections({ article, site }: CorrectionsProps) {
  const { corrections } = article;
  if (corrections.length === 0) return null;
  return (
    <section class="corrections" aria-labelledby={heading}>
      <h2 id={heading}>{wording.corrections(corrections.length)}</h2>
      <ol>
        {corrections.map((correction, index) => {
          const name = nameOf(correction, corrections.slice(0, index));
          return <OneCorrection key={name} article={article} correction={correction} name={name} site={site} />;
        })}
      </ol>
    </section>
  );
}

/** By its day, and its place among those of the day: one that is found later, of another day, changes no address. */
function nameOf({ date }: Correction, before: readonly Correction[]): string {
  const ofDay = before.filter((other) => other.date === date).length;
  return `korrektur-${date}${ofDay === 0 ? '' : `-${ofDay + 1}`}`;
}

interface OneCorrectionProps extends CorrectionsProps {
  readonly correction: Correction;
  /** Others may point to it. */
  readonly name: string;
}

function OneCorrection({ article, correction, name, site }: OneCorrectionProps) {
  const { date, what, why, before } = correction;
  return (
    <li id={name}>
      <p>
        <a href={`#${name}`}>
          <time dateTime={date}>{dayInWords(date)}</time>
        </a>
        : <ArchiveWords>{site.typeset(what)}</ArchiveWords>
        {why !== undefined && ` ${wording.correctedFor(site.typeset(why))}`}
      </p>
      {before !== undefined && (
        <>
          <p class="label">{wording.wordingBefore}</p>
          <blockquote {...inLanguage(article.language)}>
            {before.split(/\n{2,}/).map((paragraph) => (
              <p key={paragraph}>{site.typeset(paragraph, article.language)}</p>
            ))}
          </blockquote>
        </>
      )}
    </li>
  );
}

function dayInWords(date: string): string {
  return dateInWords(parseDate(date) ?? unknownDate);
}
