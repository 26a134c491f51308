// Says what picture some bytes are, by what they say themselves, and how large it is.
import { isUtf8 } from 'node:buffer';

export interface Picture {
  readonly kind: 'svg' | 'png' | 'jpg' | 'webp';
  /** In pixels, or in the units of an SVG: what counts is how one is to the other. */
  readonly width: number;
  readonly height: number;
}

/** undefined for what is no picture of these kinds, is cut off before its size, or has none. */
export function pictureOf(bytes: Uint8Array): Picture | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = pngOf(data) ?? webpOf(data) ?? jpegOf(data) ?? svgOf(data);
  const { width = 0, height = 0 } = found ?? {};
  return width > 0 && height > 0 && Number.isFinite(width / height) ? found : undefined;
}

/** PNG, third edition, 5.2 and 11.2.1: the first chunk has the size. */
function pngOf(data: Buffer): Picture | undefined {
  if (data.length < 24 || data.toString('latin1', 0, 8) !== '\u{89}PNG\r\n\u{1a}\n') return undefined;
  return { kind: 'png', width: data.readUInt32BE(16), height: data.readUInt32BE(20) };
}

/** RFC 9649, 2.5–2.7: the size stands elsewhere in each of three forms. */
function webpOf(data: Buffer): Picture | undefined {
  if (data.length < 30 || data.toString('latin1', 0, 4) !== 'RIFF' || data.toString('latin1', 8, 12) !== 'WEBP') {
    return undefined;
  }
  switch (data.toString('latin1', 12, 16)) {
    case 'VP8X':
      return { kind: 'webp', width: data.readUIntLE(24, 3) + 1, height: data.readUIntLE(27, 3) + 1 };
    case 'VP8L': {
      const both = data.readUInt32LE(21);
      return { kind: 'webp', width: (both & 0x3fff) + 1, height: ((both >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8 ':
      return { kind: 'webp', width: data.readUInt16LE(26) & 0x3fff, height: data.readUInt16LE(28) & 0x3fff };
    default:
      return undefined;
  }
}

/** ITU-T T.81, B.2: segments follow each other, and that of the frame (SOF) has the size. */
function jpegOf(data: Buffer): Picture | undefined {
  if (data.length < 4 || data.readUInt16BE(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 <= data.length && data[at] === 0xff; at += 2 + data.readUInt16BE(at + 2)) {
    const marker = data[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { kind: 'jpg', width: data.readUInt16BE(at + 7), height: data.readUInt16BE(at + 5) };
  }
  return undefined;
}

const svgTag = /<svg(?=[\s>])(?<attributes>[^<>]*)>/;
const viewBox =
  /\sviewBox\s*=\s*["']\s*[-+.\de]+[\s,]+[-+.\de]+[\s,]+(?<width>[.\de+]+)[\s,]+(?<height>[.\de+]+)\s*["']/;
const widthOf = /\swidth\s*=\s*["']\s*(?<size>[.\d]+)(?:px)?\s*["']/;
const heightOf = /\sheight\s*=\s*["']\s*(?<size>[.\d]+)(?:px)?\s*["']/;

function svgOf(data: Buffer): Picture | undefined {
  if (!isUtf8(data)) return undefined;
  const attributes = svgTag.exec(data.toString('utf8'))?.groups?.attributes;
  if (attributes === undefined) return undefined;
  const box = viewBox.exec(attributes)?.groups;
  const width = Number(box?.width ?? widthOf.exec(attributes)?.groups?.size ?? 0);
  const height = Number(box?.height ?? heightOf.exec(attributes)?.groups?.size ?? 0);
  return { kind: 'svg', width, height };
}

/** Whether an SVG holds what a picture needs not: scripts, pages within it, other documents. */
export function isMoreThanPicture(svg: Uint8Array): boolean {
  return active.test(Buffer.from(svg.buffer, svg.byteOffset, svg.byteLength).toString('utf8'));
}

const active =
  /<(?:[\w-]{1,20}:)?(?:script|foreignObject|iframe|handler)\b|[\s/"']on\w{1,30}\s{0,9}=\s{0,9}["']|javascript:|<!ENTITY|<\?xml-stylesheet/i;
