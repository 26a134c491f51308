// The way into the registers: each with its most frequent names.
import type { RegistersPage } from '../src/pages/register-page.ts';
import { registerPath } from '../src/pages/site-path.ts';
import { Frame } from './frame.tsx';
import { NameLine } from './name-line.tsx';
import type { LayoutProps } from './site.ts';
import { wording } from './wording/german.ts';
import { number } from './wording/numbers.ts';

export function RegistersLayout({ page, site, linkTo }: LayoutProps<RegistersPage>) {
  return (
    <Frame page={page} site={site} linkTo={linkTo} title={wording.registers} description={wording.registersExplained}>
      <header class="list-header">
        <h1>{wording.registers}</h1>
        <p class="extent">{wording.registersExplained}</p>
      </header>
      {page.registers.map(({ kind, count, frequent }) => (
        <section key={kind} class="register-overview">
          <h2>
            <a href={linkTo(registerPath(kind))}>{wording[kind]}</a> <span class="count">{number(count)}</span>
          </h2>
          <NameLine names={frequent} linkTo={linkTo} />
        </section>
      ))}
    </Frame>
  );
}
