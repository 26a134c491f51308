// A page that the editor wrote: imprint, privacy, about.
import type { WrittenPage } from '../src/pages/page.ts';
import { beginningOf } from './beginning-of.ts';
import { Frame } from './frame.tsx';
import { WithGaps } from './gaps.tsx';
import { inLanguage } from './in-language.ts';
import { linksInText } from './links-in-text.ts';
import type { LayoutProps } from './site.ts';
import { language as interfaceLanguage } from './wording/language.ts';

export function TextLayout({ page, site, linkTo }: LayoutProps<WrittenPage>) {
  const { language = interfaceLanguage, body } = page.page;
  const title = site.typeset(page.page.title, language);
  const html = linksInText(site.renderTextPage(body, language), page.path, linkTo);
  return (
    <Frame page={page} site={site} linkTo={linkTo} title={title} description={beginningOf(html) || title}>
      <h1 {...inLanguage(language)}>
        <WithGaps text={title} />
      </h1>
      <div class="text" {...inLanguage(language)} dangerouslySetInnerHTML={{ __html: html }} />
    </Frame>
  );
}
