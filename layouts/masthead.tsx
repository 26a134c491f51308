// What stands at the top of every page: the archive's name or logo, and the ways to its parts.
import type { HtmlPage } from '../src/pages/page.ts';
import { homePath } from '../src/pages/site-path.ts';
import { MastheadSearch } from './masthead-search.tsx';
import { mastheadLinks } from './navigation.ts';
import type { LayoutProps } from './site.ts';
import { wording } from './wording/german.ts';
import { language } from './wording/language.ts';

/** The same for all pages for which mastheadName gives the same. */
export function Masthead({ page, site, linkTo }: LayoutProps<HtmlPage>) {
  const title = site.typeset(site.config.title, language);
  const isNamed = site.assets.logo === undefined || site.config.logo?.name !== false;
  // The name stands large on the front page itself.
  const isHome = page.kind === 'home';
  return (
    <header class="masthead">
      {isHome ? (
        <span class="name">
          <LogoPicture site={site} linkTo={linkTo} inWords="" />
        </span>
      ) : (
        <a class="name" href={linkTo(homePath)}>
          {/* Beside the name, the logo says nothing more. */}
          <LogoPicture site={site} linkTo={linkTo} inWords={isNamed ? '' : title} />
          {isNamed && title}
        </a>
      )}
      <nav aria-label={wording.mainNavigation}>
        {mastheadLinks({ page, site, linkTo }).map(({ label, href, current, isSearch }) => (
          <a key={href} class={isSearch ? 'to-search' : undefined} href={href} aria-current={current}>
            {label}
          </a>
        ))}
        {!hasSearchField(page) && <MastheadSearch linkTo={linkTo} />}
      </nav>
    </header>
  );
}

/** Two pages for which this is the same have the same masthead. */
export function mastheadName({ page, site, linkTo }: LayoutProps<HtmlPage>): string {
  const current = mastheadLinks({ page, site, linkTo }).map((link) => link.current);
  return `masthead ${page.kind} ${current.join()} ${linkTo(homePath)}`;
}

const logoHeight = 40; // pixels, as layouts/styles/frame.css has it

function LogoPicture({ site, linkTo, inWords }: Pick<LayoutProps<unknown>, 'site' | 'linkTo'> & { inWords: string }) {
  const { logo } = site.assets;
  if (logo === undefined) return null;
  // Room is kept for it, so that nothing moves when it arrives.
  const width = Math.max(1, Math.round((logo.width / logo.height) * logoHeight));
  return <img class="logo" src={linkTo(logo.path)} width={width} height={logoHeight} alt={inWords} />;
}

/** Pages with a large search field of their own need no small one. */
function hasSearchField({ kind }: HtmlPage): boolean {
  return kind === 'home' || kind === 'search' || kind === 'not-found';
}
