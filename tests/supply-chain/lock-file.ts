// The packages that npm installs, as package-lock.json names them.
import { readFileSync } from 'node:fs';

export interface LockedPackage {
  /** Where it is installed: "node_modules/yaml", or within another one. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Whether the program runs without it: it checks and tests. */
  readonly isForDevelopment: boolean;
  /** Whether npm installs it on some machines only. */
  readonly isOptional: boolean;
  readonly hasInstallScript: boolean;
}

interface Entry {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
}

/** In the order of their names; a package of two versions stands there twice. */
export function lockedPackages(file = 'package-lock.json'): readonly LockedPackage[] {
  const { packages }: { readonly packages: Readonly<Record<string, Entry>> } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({
      path,
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version ?? '',
      licence: entry.license ?? 'unknown',
      isForDevelopment: entry.dev === true || entry.devOptional === true,
      isOptional: entry.optional === true || entry.devOptional === true,
      hasInstallScript: entry.hasInstallScript === true,
    }))
    .sort((one, other) => compare(one.name, other.name) || compare(one.version, other.version));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
