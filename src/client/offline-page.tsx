// The page about reading offline: what is on this device, and a button that saves all of the archive.
import { render } from 'preact';
import { folderOf } from './folder-of.ts';
import { OfflineView } from './offline-view.tsx';
import { ReadPages } from './read-pages.tsx';

const container = document.querySelector<HTMLElement>('#offline');
if (container !== null) begin(container);

function begin(container: HTMLElement): void {
  const root = folderOf(container.dataset.home ?? '');
  const missing = new URLSearchParams(location.search).get('fehlt') ?? undefined;
  render(
    <>
      <OfflineView root={root} missing={missing} />
      <ReadPages root={root} />
    </>,
    container,
  );
}
