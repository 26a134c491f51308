// Whether a site can be made of a content folder at all.
import type { BuildableContent } from '../build/build-order.ts';
import type { Content } from '../content/read-content.ts';

export function isBuildable(content: Content): content is BuildableContent {
  return unreadable(content).length === 0;
}

/** What to say where it cannot. */
export function unbuildable(content: Content): string {
  return `nachlese: no site was built, and an old one stays as it is: mend ${unreadable(content).join(' and ')} first`;
}

/** The files without which nobody knows what the site shall show, and what it shall hide. */
function unreadable({ config, registerRules, stories }: Content): readonly string[] {
  const values = { 'archive.yaml': config, 'register.yaml': registerRules, 'stories.yaml': stories };
  return Object.entries(values).flatMap(([file, value]) => (value === undefined ? [file] : []));
}
