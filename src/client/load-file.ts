// Loads files of the search index; the browser unpacks them beside the script, while it does something else.
import { startFile } from '../search/index-start.ts';

/** What a file holds, by its address; rejects where it is not there, or damaged. */
export async function loadFile(folder: string, name: string): Promise<Uint8Array> {
  const response = await fetch(folder + name);
  if (!response.ok || response.body === null) throw new Error(`${folder}${name}: ${response.status}`);
  const isPacked = name !== startFile;
  const content = isPacked ? response.body.pipeThrough(new DecompressionStream('gzip')) : response.body;
  return new Uint8Array(await new Response(content).arrayBuffer());
}
