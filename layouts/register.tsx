// A register from A to Z: how many articles name each entry, and when.
import type { ListedEntry, RegisterPage } from '../src/pages/register-page.ts';
import { registerPath, registersPath } from '../src/pages/site-path.ts';
import { Frame } from './frame.tsx';
import { inArchiveLanguage } from './in-archive-language.ts';
import { NameLine } from './name-line.tsx';
import type { LayoutProps } from './site.ts';
import { Spark } from './spark.tsx';
import { wording } from './wording/german.ts';
import { number } from './wording/numbers.ts';
import { overTimeWording } from './wording/over-time.ts';

export function RegisterLayout({ page, site, linkTo }: LayoutProps<RegisterPage>) {
  const { register, total, letter, letters, sections, frequent } = page;
  const name = wording[register];
  const title = letter === undefined ? name : `${name}: ${letterName(letter)}`;
  return (
    <Frame page={page} site={site} linkTo={linkTo} title={title} description={`${name}: ${wording.entries(total)}`}>
      <header class="list-header">
        <h1>
          {letter === undefined ? name : <a href={linkTo(registerPath(register))}>{name}</a>}
          {letter !== undefined && ` ${letterName(letter)}`}
        </h1>
        <p class="extent">
          {wording.entries(total)} · <a href={linkTo(registersPath)}>{wording.allRegisters}</a>
        </p>
      </header>
      {letters.length > 1 && (
        <nav aria-label={wording.letters}>
          <ul class="letters">
            {letters.map((one) => (
              <li key={one.letter}>
                <a
                  href={one.path.startsWith(`${page.path}#`) ? one.path.slice(page.path.length) : linkTo(one.path)}
                  aria-current={one.letter === letter ? 'page' : undefined}
                  title={wording.entries(one.count)}
                >
                  {one.letter}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {frequent.length > 0 && (
        <section>
          <h2>{wording.mostFrequent}</h2>
          <NameLine names={frequent} linkTo={linkTo} />
        </section>
      )}
      {sections.map((section) => (
        <section key={section.anchor}>
          <h2 id={section.anchor} class="letter">
            {letterName(section.letter)}
          </h2>
          <ul class="entries">
            {section.entries.map((entry) => (
              <EntryRow key={entry.anchor} entry={entry} linkTo={linkTo} />
            ))}
          </ul>
        </section>
      ))}
    </Frame>
  );
}

function EntryRow({ entry, linkTo }: { readonly entry: ListedEntry } & Pick<LayoutProps<unknown>, 'linkTo'>) {
  return (
    <li id={entry.anchor}>
      <a href={linkTo(entry.path)} {...inArchiveLanguage}>
        {entry.name}
      </a>
      <span class="count">
        {number(entry.count)}
        {/* What the picture shows. */}
        {entry.years && (
          <span class="visually-hidden"> {overTimeWording.articlesFrom(entry.count, ...entry.years)}</span>
        )}
      </span>
      <Spark bars={entry.bars} />
    </li>
  );
}

function letterName(letter: string): string {
  return letter === '#' ? wording.otherLetters : letter;
}
