// Changes values in the text of archive.yaml, and nothing else of it.
import { changeYaml } from './yaml.ts';

/** Every other byte stays as its editor wrote it, line ends too; a key that is not there yet comes last. */
export function changeSettings(text: string, changes: Readonly<Record<string, unknown>>): string {
  const lineEnd = /\r\n|\n/.exec(text)?.[0] ?? '\n';
  return changeYaml(text.replaceAll('\r\n', '\n'), changes).replaceAll('\n', lineEnd);
}
