// Draws SVG as PNG, with the same bytes on every machine. The only user of resvg.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

let isReady: Promise<void> | undefined;

/** Loads what draws: compiled to WebAssembly, which computes alike everywhere and installs without a compiler. */
export async function openPngDrawer(): Promise<(svg: string) => Uint8Array> {
  // It may be loaded but once in a process.
  isReady ??= readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')).then(initWasm);
  await isReady;
  return drawPng;
}

/** Throws where the SVG cannot be read. */
function drawPng(svg: string): Uint8Array {
  const picture = new Resvg(svg);
  try {
    const pixels = picture.render();
    try {
      return pixels.asPng();
    } finally {
      pixels.free();
    }
  } finally {
    picture.free();
  }
}
