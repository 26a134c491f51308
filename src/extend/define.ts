// What a file in extensions/ begins with: export default defineReader({ … }). Checks the form while the file's own line is known.
import { ownFieldName } from '../article/own-fields.ts';
import type { Extension, Inference, PageKind, Reader } from './extension.ts';

/** A reader, for a new form of originals. Throws a TypeError that says what is wrong with it. */
export function defineReader(reader: Omit<Reader, 'kind'>): Reader {
  const { name, endings, read } = reader;
  named('a reader', name);
  const isRight = Array.isArray(endings) && endings.length > 0 && endings.every((each) => ending.test(String(each)));
  if (!isRight) throw new TypeError(`reader "${name}" has no endings of files: write for example endings: ['.tei']`);
  callable(`reader "${name}"`, 'read(bytes, file)', read);
  return { ...reader, kind: 'reader' };
}

/** An inference, which fills a field of the archive's own. Throws a TypeError that says what is wrong with it. */
export function defineInference(inference: Omit<Inference, 'kind'>): Inference {
  const { field, infer } = inference;
  if (typeof field !== 'string' || !ownFieldName.test(field))
    throw new TypeError("an inference has no field: write field: '…' with small letters, digits and hyphens");
  callable(`the inference of "${field}"`, 'infer(text)', infer);
  return { ...inference, kind: 'inference' };
}

/** A kind of pages. Throws a TypeError that says what is wrong with it. */
export function definePageKind(pageKind: Omit<PageKind, 'kind'>): PageKind {
  named('a page kind', pageKind.name);
  callable(`page kind "${pageKind.name}"`, 'pages(archive, helpers)', pageKind.pages);
  return { ...pageKind, kind: 'page-kind' };
}

/** A file's default export, if it is an extension; checked again, for it may be made by hand. Throws a TypeError like the others. */
export function asExtension(value: unknown): Extension | undefined {
  if (!isExtension(value)) return undefined;
  switch (value.kind) {
    case 'reader':
      return defineReader(value);
    case 'inference':
      return defineInference(value);
    case 'page-kind':
      return definePageKind(value);
  }
}

function isExtension(value: unknown): value is Extension {
  return typeof value === 'object' && value !== null && 'kind' in value && kinds.includes(String(value.kind));
}

const kinds: readonly string[] = ['reader', 'inference', 'page-kind'] satisfies readonly Extension['kind'][];
const ending = /^\.[^/\\\s]+$/; // ".tei", ".tar.gz"

function named(what: string, name: unknown): void {
  if (typeof name !== 'string' || name.trim() === '') throw new TypeError(`${what} has no name: write name: '…'`);
}

function callable(what: string, form: string, value: unknown): void {
  if (typeof value !== 'function') throw new TypeError(`${what} has no function ${form}: write one`);
}
