// A page of one of the archive's own kinds (extensions/).
import type { OwnPage } from '../src/pages/page.ts';
import { Frame } from './frame.tsx';
import { linksInText } from './links-in-text.ts';
import type { LayoutProps } from './site.ts';
import { language } from './wording/language.ts';

export function OwnPageLayout({ page, site, linkTo }: LayoutProps<OwnPage>) {
  const title = site.typeset(page.title, language);
  const html = 'markdown' in page.body ? site.renderMarkdown(page.body.markdown, language) : page.body.html;
  return (
    <Frame page={page} site={site} linkTo={linkTo} title={title} description={site.typeset(page.description, language)}>
      <h1>{title}</h1>
      <div class="text" dangerouslySetInnerHTML={{ __html: linksInText(html, page.path, linkTo) }} />
    </Frame>
  );
}
