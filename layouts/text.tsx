// A page that the editor wrote: imprint, privacy, about.
import type { WrittenPage } from '../src/pages/page.ts';
import { Frame } from './frame.tsx';
import type { LayoutProps } from './site.ts';

export function TextLayout({ page, site, linkTo }: LayoutProps<WrittenPage>) {
  const title = site.typeset(page.page.title);
  return (
    <Frame page={page} site={site} linkTo={linkTo} title={title}>
      <h1>{title}</h1>
      <div class="text" dangerouslySetInnerHTML={{ __html: site.renderTextPage(page.page.body) }} />
    </Frame>
  );
}
