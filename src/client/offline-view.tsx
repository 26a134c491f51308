// Saves, stops, brings up to date and removes the reader's copy of the archive, and says what came of it.
import { useEffect, useRef, useState } from 'preact/hooks';
import { offlineWording } from '../../layouts/wording/offline.ts';
import type { Contents } from '../offline/contents.ts';
import { Copy } from './offline-copy.tsx';
import { lookAt, type OfflineState } from './offline-state.ts';
import { removeArchive, saveArchive } from './save-archive.ts';

interface OfflineViewProps {
  readonly root: string;
  /** The page that the reader wanted, and that is not there. */
  readonly missing: string | undefined;
}

export function OfflineView({ root, missing }: OfflineViewProps) {
  const [state, setState] = useState<OfflineState>({ kind: 'checking' });
  const [said, setSaid] = useState('');
  const running = useRef(new AbortController());
  const look = async () => setState(await lookAt(root));
  useEffect(() => void look(), [root]);

  const save = async (offered: Contents) => {
    setSaid('');
    running.current = new AbortController();
    const { signal } = running.current;
    let there = 0;
    const onProgress = (bytes: number) => {
      there = bytes;
      setState({ kind: 'saving', offered, there });
    };
    const failure = await saveArchive({ root, contents: offered, signal, onProgress });
    const isOver = failure === undefined || failure === 'changed' || failure === 'removed';
    if (isOver) await look();
    else setState({ kind: 'failed', why: failure, offered, there });
    if (isOver && failure !== undefined) setSaid(offlineWording.failures[failure]);
  };
  const remove = async () => {
    const failure = await removeArchive(root);
    setSaid(failure === undefined ? offlineWording.removed : offlineWording.failures[failure]);
    await look();
  };

  return (
    <>
      {missing !== undefined && <p class="notice">{offlineWording.missing(missing)}</p>}
      <Copy state={state} onSave={save} onPause={() => running.current.abort()} onRemove={remove} />
      <p class="said" role="status">
        {said}
      </p>
    </>
  );
}
