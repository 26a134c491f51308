// Fills a folder with a bag: BagIt 1.0 (RFC 8493), described as an RO-Crate.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../content/file-hashes.ts';
import { UsageError } from '../problem.ts';
import { type BagInfo, declaration, declarationFile, formatInfo, infoFile } from './bag-info.ts';
import { copyFile } from './copy-file.ts';
import { sha256OfFile } from './hash-file.ts';
import { type CratedFile, type CrateSubject, crateFile, formatCrate } from './ro-crate.ts';
import { formatSums, type Sums, sumsFile } from './sums.ts';

/** A folder that becomes a part of the payload. */
export interface BagPart {
  /** "content": its name below data/. */
  readonly name: string;
  readonly folder: string;
  /** What was found in it just before. */
  readonly sums: Sums;
}

export interface BagOrder {
  readonly parts: readonly BagPart[];
  readonly info: BagInfo;
  readonly subject: CrateSubject;
  onCopied(done: number, total: number): void;
}

/** Throws a UsageError where a file changes while it is copied. */
export function writeBag(bagDir: string, { parts, info, subject, onCopied }: BagOrder): void {
  const total = parts.reduce((sum, { sums }) => sum + sums.size, 0);
  const files: CratedFile[] = [];
  for (const part of parts)
    for (const path of part.sums.keys()) {
      files.push(copyInto(bagDir, part, path));
      onCopied(files.length, total);
    }
  const write = (file: string, text: string) => writeFileSync(join(bagDir, file), text, { flag: 'wx' });
  const crate = formatCrate(subject, files, info.program);
  write(`data/${crateFile}`, crate);
  const bytesOfCrate = Buffer.from(crate);
  const payload = [...files, { path: crateFile, size: bytesOfCrate.length, sha256: sha256(bytesOfCrate) }];
  const bytes = payload.reduce((sum, { size }) => sum + size, 0);
  write(declarationFile, declaration);
  write(infoFile, formatInfo(info, { bytes, files: payload.length }));
  write(sumsFile, formatSums(payload.map(({ path, sha256 }) => [`data/${path}`, sha256])));
  const tags = [declarationFile, infoFile, sumsFile];
  write(`tag${sumsFile}`, formatSums(tags.map((file) => [file, sha256OfFile(join(bagDir, file))])));
}

function copyInto(bagDir: string, { name, folder, sums }: BagPart, path: string): CratedFile {
  const copied = copyFile(join(folder, path), join(bagDir, 'data', name, path));
  if (copied.sha256 !== sums.get(path))
    throw new UsageError(`${folder}/${path} changed while it was copied: build the site, then export again`);
  return { path: `${name}/${path}`, ...copied };
}
