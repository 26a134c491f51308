// Shows the reader's copy of the archive in each of its states, with what can be done about it.
import { offlineWording } from '../../layouts/wording/offline.ts';
import { bytesOf, type Contents } from '../offline/contents.ts';
import type { OfflineState } from './offline-state.ts';

interface CopyProps {
  readonly state: OfflineState;
  onSave(offered: Contents): void;
  onPause(): void;
  onRemove(): void;
}

export function Copy({ state, onSave, onPause, onRemove }: CopyProps) {
  switch (state.kind) {
    case 'checking':
      return <p>{offlineWording.checking}</p>;
    case 'unavailable':
      return <p>{offlineWording.unavailable[state.why]}</p>;
    case 'no network':
      return (
        <>
          <p>{offlineWording.noNetwork}</p>
          {state.there > 0 && (
            <>
              <p>{offlineWording.part(offlineWording.size(state.there))}</p>
              <Button label={offlineWording.remove} onClick={onRemove} />
            </>
          )}
        </>
      );
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

function Saved({ saved, missing, offered, toLoad, onSave, onRemove }: SavedProps) {
  const isSame = offered?.build === saved.build;
  return (
    <>
      <p>
        {missing > 0
          ? offlineWording.incomplete(offlineWording.size(missing))
          : offlineWording.saved(saved.articles, offlineWording.size(bytesOf(saved)))}
      </p>
      {missing > 0 && offered === undefined && <p>{offlineWording.noNetwork}</p>}
      {offered !== undefined && !isSame && <p>{offlineWording.newer(offlineWording.size(toLoad))}</p>}
      {offered !== undefined && (missing > 0 || !isSame) && (
        <Button label={isSame ? offlineWording.repair : offlineWording.update} onClick={() => onSave(offered)} />
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
