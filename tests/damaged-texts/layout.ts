// Damages clean paragraphs as printers, PDF readers and web pages do.

export interface LayoutDamage {
  readonly name: string;
  readonly damage: (paragraphs: readonly string[]) => string;
}

const widths = [40, 60, 72];

/** Each gives a text whose paragraphs are the given ones, once it is cleaned. */
export const layoutDamages: readonly LayoutDamage[] = [
  ...widths.flatMap((width): LayoutDamage[] => [
    { name: `wrapped at ${width}`, damage: (list) => wrapped(list, width, wholeWords).join('\n\n') },
    { name: `wrapped at ${width} with torn words`, damage: (list) => wrapped(list, width, syllables).join('\n\n') },
    { name: `printed on pages of width ${width}`, damage: (list) => printed(list, width) },
  ]),
  {
    name: 'indented and wrapped',
    damage: (list) =>
      wrapped(list, 66, syllables)
        .map((text) => `    ${text}`)
        .join('\n'),
  },
  { name: 'one line each', damage: (list) => list.join('\n') },
  { name: 'ended by CR', damage: (list) => list.join('\r\r') },
  { name: 'ended by CR LF', damage: (list) => list.join('\r\n\r\n') },
  { name: 'divided by paragraph separators', damage: (list) => list.join('\u{2029}') },
  { name: 'full of soft hyphens', damage: (list) => everySeventh(list.join('\n\n'), '\u{AD}') },
  { name: 'full of zero-width spaces', damage: (list) => everySeventh(list.join('\n\n'), '\u{200B}') },
  { name: 'full of control characters', damage: (list) => everySeventh(list.join('\n\n'), '\u{1F}') },
  { name: 'with no-break spaces', damage: (list) => list.join('\n\n').replace(/ (?=\p{Lu})/gu, '\u{A0}') },
  { name: 'with ligatures', damage: (list) => list.join('\n\n').replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ') },
  {
    name: 'with tabs and runs of spaces',
    damage: (list) => list.map((text) => `\t${text.replaceAll(', ', ',\t ')}  `).join('\n\n\n'),
  },
  { name: 'with entities', damage: (list) => entities(list.join('\n\n')) },
  { name: 'with entities of entities', damage: (list) => entities(list.join('\n\n')).replaceAll('&', '&amp;') },
  {
    name: 'in tags',
    damage: (list) => list.map((text) => `<p class="text"><b>${text.replace(' ', ' </b>')}</p><br/>`).join('\n'),
  },
  { name: 'with doubled paragraphs', damage: (list) => list.flatMap((text) => [text, text]).join('\n\n') },
  { name: 'pasted twice', damage: (list) => [...list, ...list].join('\n\n') },
  { name: 'pasted twice without a line end between', damage: (list) => `${list.join('\n\n')}${list.join('\n\n\n')}` },
  { name: 'among boilerplate', damage: amongBoilerplate },
];

function amongBoilerplate(paragraphs: readonly string[]): string {
  const lines = ['Artikel vorlesen', 'Mehr zum Thema: Ein anderer Text', 'Jetzt Newsletter bestellen', 'Werbung'];
  const mixed = paragraphs.flatMap((text, index) => [text, lines[index % lines.length] ?? '']);
  return ['Teilen | Drucken', ...mixed, '© 2024 Beispielbote. Alle Rechte vorbehalten.'].join('\n\n');
}

function entities(text: string): string {
  const names = new Map(
    [...'äauml öouml üuuml ßszlig Üuuml'.matchAll(/(\p{L})(\w+) ?/gu)].map(([, letter = '', name = '']) => [
      letter,
      name,
    ]),
  );
  return text.replace(/[äöüßÜ"–]/gu, (letter) => {
    const name = names.get(letter);
    return name === undefined ? `&#${letter.codePointAt(0)};` : `&${name};`;
  });
}

function everySeventh(text: string, put: string): string {
  return text.replace(/\p{L}{7}/gu, (letters) => letters + put);
}

/** Where a word may be torn: its parts. */
type Parts = (word: string) => readonly string[];

const wholeWords: Parts = (word) => [word];

/** "Standorte," → "Stan", "dorte,"; only long words of small letters, so that every hyphen can be told from a genuine one. */
const syllables: Parts = (word) => {
  const torn = /^(?<head>\p{L}\p{Ll}*[aeiouäöü]\p{Ll}*?)(?<tail>[bdfgklmnprstvwz][aeiouäöü]\p{Ll}{3,}\p{P}?)$/u.exec(
    word,
  )?.groups;
  return torn?.head !== undefined && torn.tail !== undefined && torn.head.length > 2 ? [torn.head, torn.tail] : [word];
};

/** Breaks the lines of each paragraph as a typewriter does: a word goes to the next line when it has no room. */
function wrapped(paragraphs: readonly string[], width: number, partsOf: Parts): readonly string[] {
  return paragraphs.map((text) => {
    const lines = [''];
    for (const word of text.split(' ')) {
      const line = lines.at(-1) ?? '';
      const start = line === '' ? '' : `${line} `;
      const [head = '', tail] = partsOf(word);
      if ((start + word).length <= width || line === '') lines[lines.length - 1] = start + word;
      else if (tail !== undefined && `${start}${head}-`.length <= width) lines.splice(-1, 1, `${start}${head}-`, tail);
      else lines.push(word);
    }
    return lines.join('\n');
  });
}

const linesOfPage = 14;

/** Pages with a head and a foot, broken in the middle of paragraphs, but not where a sentence ends. */
function printed(paragraphs: readonly string[], width: number): string {
  const pages: string[][] = [[]];
  for (const line of wrapped(paragraphs, width, syllables).join('\n\n').split('\n')) {
    const page = pages.at(-1) ?? [];
    const last = page.at(-1) ?? '';
    const isFull = page.length >= linesOfPage && /^\p{Ll}/u.test(line) && !/[.!?“"]$/u.test(last) && last !== '';
    if (isFull) pages.push([line]);
    else page.push(line);
  }
  const shown = pages.map((page, index) =>
    [`Beispielbote Nr. ${index + 7} · Freitag, 5. Mai 2023`, '', ...page, '', `– ${index + 1} –`].join('\n'),
  );
  return shown.join('\n\f');
}
