// Names of papers, broadcasters and agencies are names of organisations: "Kyiv Independent", "die Zeitung „Rodong Sinmun“".
import { cue, isOutlet, quotedName } from '../outlets.ts';
import type { Mention } from './mention.ts';
import { spanIndex } from './span-index.ts';
import type { TaggedName } from './tagger.ts';

/** Tagged names that are media become organisations, and media are added that a noun before their name gives away. */
export function withMedia(text: string, names: readonly TaggedName[]): readonly TaggedName[] {
  const introduced = introducedMedia(text);
  const { overlapsAny } = spanIndex(introduced);
  const others = names.filter((name) => !overlapsAny(name));
  const asOrganisation = (name: TaggedName): TaggedName =>
    isMedium(text.slice(name.start, name.end)) ? { ...name, type: 'ORG' } : name;
  return [...others.map(asOrganisation), ...introduced].sort((one, other) => one.start - other.start);
}

function introducedMedia(text: string): readonly Mention[] {
  return [...text.matchAll(introduction)].flatMap(({ index, 0: found, groups }): readonly Mention[] => {
    const name = groups?.name?.slice(1, -1) ?? ''; // without its quotation marks
    const end = index + found.length - 1;
    // What ends with a space is no name: the marks before and behind it belong to others.
    return name === '' || name !== name.trim() ? [] : [{ start: end - name.length, end, type: 'ORG' }];
  });
}

/** A single word may be a family name or a common noun as well: "Post", "Spiegel". */
function isMedium(name: string): boolean {
  return name.includes(' ') && isOutlet(name);
}

const introduction = new RegExp(`(?<![\\p{L}\\d])${cue} (?<name>${quotedName})`, 'gu'); // "Zeitung „Rodong Sinmun“"
