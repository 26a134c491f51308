// The news agencies that German texts name, by the short names that papers print.

/** They serve papers in German, so papers credit them: in datelines, in bylines, as authors. */
const serving: readonly string[] = 'dpa dpa-AFX AFP Reuters AP APA KNA epd SID dts sda Keystone-SDA ddp dapd AFX'.split(
  ' ',
);
/** They are cited. Some of their names are words or forenames elsewhere: "Sana", "Fars". */
const foreign: readonly string[] =
  `KCNA TASS Xinhua Yonhap Interfax Bloomberg Anadolu ANSA EFE IRNA ISNA Kyodo Ukrinform
  Belga PAP ČTK Tanjug Fars Tasnim Sana Wafa Belta PTI`.split(/\s+/);

const longNames: readonly (readonly [short: string, long: string])[] = [
  ['dpa', 'Deutschen? Presse-Agentur'],
  ['APA', 'Austria Presse Agentur'],
  ['AFP', 'Agence France-Presse'],
  ['AP', 'Associated Press'],
  ['epd', 'Evangelische[rn]? Pressedienst'],
  ['KNA', 'Katholischen? Nachrichten-Agentur'],
];

/** Agencies that serve papers in German: "dpa", "Keystone-SDA". */
export const servingAgencies = serving;

/** Source of a regular expression for the agencies that serve papers in German, as they are written: "dpa-AFX", "APA". */
export const servingAgency = alternatives(serving);

/** The same for those that are written small, as no other name is: "dpa", "epd". */
export const smallAgency = alternatives(serving.filter((name) => /^\p{Ll}/u.test(name)));

/** The same for long names, inflected too: "Deutschen Presse-Agentur". */
export const longAgencyName = `(?:${longNames.map(([, long]) => long).join('|')})`;

/** "DPA" → "dpa"; undefined for what is no agency. */
export function knownAgency(name: string): string | undefined {
  return byLowerCase.get(name.toLowerCase());
}

/** "Deutschen Presse-Agentur" → "dpa"; undefined for other names. */
export function agencyOfLongName(name: string): string | undefined {
  return longForms.find(([, form]) => form.test(name))?.[0];
}

const byLowerCase: ReadonlyMap<string, string> = new Map(
  [...serving, ...foreign].map((name) => [name.toLowerCase(), name]),
);
const longForms = longNames.map(([short, long]) => [short, new RegExp(`^${long}$`, 'u')] as const);

/** The longest first, or "dpa" would hide "dpa-AFX". */
function alternatives(names: readonly string[]): string {
  return `(?:${names.toSorted((a, b) => b.length - a.length).join('|')})`;
}
