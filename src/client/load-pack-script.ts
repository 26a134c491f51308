// Loads a pack of the index as a script: the only way for a page that was opened from a folder.
import { packCharset, piecesByPlace } from '../search/pack.ts';

declare global {
  /** Called by the scripts that are packs. */
  var nachlesePack: ((texts: readonly string[]) => void) | undefined;
}

/** The pieces of the pack at an address, by where each begins in the file. Rejects where there is none. */
export function loadPackScript(address: string): Promise<ReadonlyMap<number, Uint8Array>> {
  globalThis.nachlesePack ??= (texts) => {
    if (document.currentScript !== null) handedOver.set(document.currentScript, texts);
  };
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    // No other way makes a script hand over bytes as they are; the attribute is old, but browsers keep it.
    script.setAttribute('charset', packCharset);
    script.src = address;
    script.addEventListener('load', () => {
      script.remove();
      const texts = handedOver.get(script);
      if (texts === undefined) reject(new Error(`${address} is no pack`));
      else resolve(piecesByPlace(texts));
    });
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`${address} cannot be loaded`));
    });
    document.head.append(script);
  });
}

const handedOver = new WeakMap<Element, readonly string[]>();
