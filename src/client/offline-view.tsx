// Shows in which state the reader's copy of the archive is, and lets it be saved, stopped, brought up to date and removed.
import { useEffect, useRef, useState } from 'preact/hooks';
import { offlineWording } from '../../layouts/wording/offline.ts';
import { bytesOf, type Contents } from '../offline/contents.ts';
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
    if (failure === undefined || failure === 'changed') await look();
    else setState({ kind: 'failed', why: failure, offered, there });
    if (failure === 'changed') setSaid(offlineWording.failures.changed);
  };
  const remove = async () => {
    await removeArchive(root);
    setSaid(offlineWording.removed);
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

interface CopyProps {
  readonly state: OfflineState;
  onSave(offered: Contents): void;
  onPause(): void;
  onRemove(): void;
}

function Copy({ state, onSave, onPause, onRemove }: CopyProps) {
  switch (state.kind) {
    case 'checking':
      return <p>{offlineWording.checking}</p>;
    case 'unavailable':
      return <p>{offlineWording.unavailable[state.why]}</p>;
    case 'no network':
      return <p>{offlineWording.noNetwork}</p>;
    case 'offered':
      return <Offer {...state} onSave={onSave} onRemove={onRemove} />;
    case 'saving':
      return (
        <>
          <Progress {...state} />
          <Button label={offlineWording.pause} onClick={onPause} />
        </>
      );
    case 'failed':
      return (
        <>
          <p>{offlineWording.failures[state.why]}</p>
          {state.there > 0 && <Progress {...state} />}
          <Button label={offlineWording.resume} onClick={() => onSave(state.offered)} />
          {state.there > 0 && <Button label={offlineWording.remove} onClick={onRemove} />}
        </>
      );
    case 'saved':
      return <Saved {...state} onSave={onSave} onRemove={onRemove} />;
  }
}

type OfferProps = Extract<OfflineState, { kind: 'offered' }> & Pick<CopyProps, 'onSave' | 'onRemove'>;

function Offer({ offered, there, room, onSave, onRemove }: OfferProps) {
  const toLoad = bytesOf(offered) - there;
  const isEnough = room === undefined || room > toLoad * reserve;
  return (
    <>
      <p>{offlineWording.offer(offered.articles, offlineWording.size(bytesOf(offered)))}</p>
      {there > 0 && <Progress offered={offered} there={there} />}
      {isEnough ? (
        <Button label={there > 0 ? offlineWording.resume : offlineWording.save} onClick={() => onSave(offered)} />
      ) : (
        <p>{offlineWording.tooLittleRoom(offlineWording.size(room))}</p>
      )}
      {there > 0 && <Button label={offlineWording.remove} onClick={onRemove} />}
    </>
  );
}

const reserve = 1.1; // browsers count a little more than the bytes of files

type SavedProps = Extract<OfflineState, { kind: 'saved' }> & Pick<CopyProps, 'onSave' | 'onRemove'>;

function Saved({ saved, newer, onSave, onRemove }: SavedProps) {
  const isSame = newer?.offered.build === saved.build;
  return (
    <>
      <p>{offlineWording.saved(saved.articles, offlineWording.size(bytesOf(saved)))}</p>
      {newer !== undefined && (
        <>
          <p>{isSame ? offlineWording.incomplete : offlineWording.newer(offlineWording.size(newer.toLoad))}</p>
          <Button
            label={isSame ? offlineWording.repair : offlineWording.update}
            onClick={() => onSave(newer.offered)}
          />
        </>
      )}
      <Button label={offlineWording.remove} onClick={onRemove} />
    </>
  );
}

function Progress({ offered, there }: { readonly offered: Contents; readonly there: number }) {
  const all = bytesOf(offered);
  const inWords = offlineWording.progress(offlineWording.size(there), offlineWording.size(all));
  return (
    <p class="progress">
      <progress max={all} value={there} aria-label={inWords} /> <span>{inWords}</span>
    </p>
  );
}

function Button({ label, onClick }: { readonly label: string; onClick(): void }) {
  return (
    <button type="button" onClick={onClick}>
      {label}
    </button>
  );
}
