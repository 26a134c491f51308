// The page about reading offline: the script shows what is saved on the reader's device, and saves all of the archive.
import type { OfflinePage } from '../src/pages/page.ts';
import { homePath } from '../src/pages/site-path.ts';
import { Frame } from './frame.tsx';
import type { LayoutProps } from './site.ts';
import { offlineWording } from './wording/offline.ts';

export function OfflineLayout({ page, site, linkTo }: LayoutProps<OfflinePage>) {
  const { offlineScript } = site.assets;
  const script = offlineScript && <script defer src={linkTo(offlineScript)} />;
  return (
    <Frame
      page={page}
      site={site}
      linkTo={linkTo}
      title={offlineWording.offline}
      description={offlineWording.explained}
      head={script}
    >
      <header class="list-header">
        <h1>{offlineWording.offline}</h1>
        <p>{offlineWording.explained}</p>
      </header>
      <noscript>
        <p>{offlineWording.needsScript}</p>
      </noscript>
      <div id="offline" class="offline" data-home={linkTo(homePath)} />
    </Frame>
  );
}
