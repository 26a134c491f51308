// The file of results: a section for each size of archive.

/** The text with a section in the place of the one that has its heading; the smallest archive stands first. */
export function withSection(text: string, section: string): string {
  const [head = '', ...before] = text.split(/^(?=## )/m);
  const others = before.filter((one) => headingOf(one) !== headingOf(section));
  const sections = [...others, section].sort((one, other) => sizeOf(one) - sizeOf(other));
  return `${[head, ...sections].map((part) => part.trim()).join('\n\n')}\n`;
}

function headingOf(section: string): string {
  return section.slice(0, section.indexOf('\n'));
}

/** "## 1000 articles" → 1000 */
function sizeOf(section: string): number {
  return Number(headingOf(section).split(' ')[1]);
}
