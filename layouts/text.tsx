// A page that the editor wrote: imprint, privacy, about.
import type { WrittenPage } from '../src/pages/page.ts';
import { beginningOf } from './beginning-of.ts';
import { Frame } from './frame.tsx';
import { WithGaps } from './gaps.tsx';
import { linksInText } from './links-in-text.ts';
import type { LayoutProps } from './site.ts';
import { language } from './wording/language.ts';

export function TextLayout({ page, site, linkTo }: LayoutProps<WrittenPage>) {
  const title = site.typeset(page.page.title, language);
  const html = linksInText(site.renderTextPage(page.page.body), page.path, linkTo);
  return (
    <Frame page={page} site={site} linkTo={linkTo} title={title} description={beginningOf(html) || title}>
      <h1>
        <WithGaps text={title} />
      </h1>
      <div class="text" dangerouslySetInnerHTML={{ __html: html }} />
    </Frame>
  );
}
