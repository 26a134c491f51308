// The archive's name as the headline of the front page, no larger than its longest word has room on a phone.

/** Letters of the longest word, up to which a size is made; styles/frame.css has a rule for each. */
const sizes = [15, 20, 28] as const;
const fitting = 11; // letters that have room at the usual size

export function ArchiveName({ name }: { readonly name: string }) {
  return <h1 class={sizeClass(name)}>{name}</h1>;
}

function sizeClass(name: string): string | undefined {
  // Words break at spaces and behind hyphens.
  const longest = Math.max(...name.split(/[\s\u{2010}-]+/u).map((word) => [...word].length));
  if (longest <= fitting) return undefined;
  return `up-to-${sizes.find((size) => longest <= size) ?? sizes.at(-1)}`;
}
