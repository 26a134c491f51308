// Finds the verb that a changed form belongs to: "ging" is a form of "gehen".
import { aloneOnly, alsoNouns, strongVerbs } from './strong-verb-table.ts';

/**
 * Which stem a form belongs to, both folded: "ging" → "geh", "anfing" → "anfang", "genommen" → "nehm"; undefined for what
 * is no form of a strong verb, or as well another word ("Band", "Schloss").
 */
export function strongVerbStem(form: string): string | undefined {
  const known = irregular.get(form);
  if (known !== undefined) return known;
  return firstVerb(form, (...reading) => verbOfParticiple(...reading) ?? verbOfPast(...reading));
}

function verbOfParticiple(stem: string, ending: string, { prefix, ge }: Beginning): string | undefined {
  if (ge && ofAdjective.has(ending) && mixed.has(stem)) return mixed.get(stem); // "gebracht"
  const isParticiple = ending.startsWith('en') && (ge || inseparable.test(prefix) || hasOwnPrefix.test(stem));
  return isParticiple ? ofParticiple.get(stem) : undefined;
}

function verbOfPast(stem: string, ending: string, { prefix, ge }: Beginning): string | undefined {
  if (ge || ending === 'em' || ending === 'er') return undefined; // "Sänger" is no "sang"
  return isNounToo(prefix, stem) && !ofVerbOnly.has(ending) ? undefined : ofPast.get(stem);
}

/**
 * The same for the infinitive, folded, of a form that may be another word as well: "stand" → "stehen", "Abstand" →
 * "abstehen", and undefined for all others.
 */
export function infinitiveOfPast(form: string): string | undefined {
  const stem = firstVerb(form, (past, ending, { prefix, ge }) =>
    !ge && ofPastTense.has(ending) && isNounToo(prefix, past) ? ofPast.get(past) : undefined,
  );
  return stem === undefined ? undefined : infinitiveWith(stem);
}

/** Past forms of a verb, folded, that may be other words and so are not found by their stem: "stehen" → "stand", "standen". */
export function ambiguousPasts(form: string): readonly string[] {
  const stem = strongVerbStem(form) ?? form.replace(/(?:e?n|e|e?st|e?t)$/, '');
  for (let length = Math.min(longestStem, stem.length); length >= shortestStem; length--) {
    const pasts = pastsOf.get(stem.slice(-length));
    const prefix = stem.slice(0, stem.length - length);
    if (pasts === undefined || !before.test(prefix)) continue;
    const base = stem.slice(-length);
    const isElsewhere = (past: string) => isNounToo(prefix, past) || ofPast.get(past) !== base;
    return pasts.filter(isElsewhere).flatMap((past) => [prefix + past, `${prefix + past}en`, `${prefix}ge${past}en`]);
  }
  return [];
}

/** "geh" → "gehen", "tu" → "tun" */
export function infinitiveWith(stem: string): string {
  return stem.endsWith('tu') ? `${stem}n` : `${stem}en`;
}

interface Beginning {
  readonly prefix: string;
  readonly ge: boolean;
}

type ReadForm = (stem: string, ending: string, beginning: Beginning) => string | undefined;

/** The first reading of a form as prefix, stem and ending that gives a verb. */
function firstVerb(form: string, read: ReadForm): string | undefined {
  for (const ending of endings) {
    if (!form.endsWith(ending)) continue;
    const core = form.slice(0, form.length - ending.length);
    if (!lastLetters.has(core.slice(-shortestStem))) continue; // few cores end as a stem does
    if (core.endsWith('s') && afterNoS.has(ending)) continue; // "entlässt" is no "entlas-st"
    const verb = firstStem(core, (stem, beginning) => read(stem, ending, beginning));
    if (verb !== undefined) return verb;
  }
  return undefined;
}

/** Longer stems first; what has the stem of an infinitive is nothing else: "beißen" is no "be-iss". */
function firstStem(core: string, read: (stem: string, beginning: Beginning) => string | undefined): string | undefined {
  for (let length = Math.min(longestStem, core.length); length >= shortestStem; length--) {
    const stem = core.slice(-length);
    if (!stems.has(stem)) continue;
    const { prefix, ge } = before.exec(core.slice(0, core.length - length))?.groups ?? {};
    if (prefix === undefined) continue;
    const base = read(stem, { prefix, ge: ge !== undefined });
    if (base !== undefined) return prefix + base;
    if (pastsOf.has(stem)) return undefined;
  }
  return undefined;
}

function isNounToo(prefix: string, past: string): boolean {
  return alsoNouns.has(past) && (prefix === '' || !aloneOnly.has(past));
}

const endings = ' e en st est t et n s es te ten tet ene enem enen ener enes em er'.split(' ');
const afterNoS = new Set(['s', 'es', 'st']);
const ofAdjective = new Set(['', 'e', 'em', 'en', 'er', 'es']);
const ofVerbOnly = new Set(['st', 'est', 't', 'et']); // "sticht"
const ofPastTense = new Set(['', 'e', 'en', 'st', 'est', 't', 'et']);
const [shortestStem, longestStem] = [2, 10];

const separable =
  'ab|an|auf|aus|bei|bekannt|bloss|dabei|dagegen|daher|dahin|dahinter|daneben|dar|daran|darauf|davon|dazu|dazwischen|durch|ein|empor|entgegen|fern|fest|fort|frei|gegenuber|gleich|gut|heim|her|herab|heran|herauf|heraus|herein|herum|herunter|hervor|hin|hinab|hinauf|hinaus|hindurch|hinein|hinter|hinunter|hinweg|hinzu|hoch|kund|klar|los|mit|nach|nahe|nieder|preis|sicher|stand|statt|still|teil|tief|tot|uber|um|umher|unter|voll|vor|voran|voraus|vorbei|wahr|weg|weiter|wider|wieder|zu|zuruck|zusammen';
const before = new RegExp(`^(?<prefix>(?:${separable})?(?:be|ent|emp|er|miss|ver|zer)?)(?<ge>ge)?$`); // "an", "ange", "ver"
const inseparable = /(?:be|ent|emp|er|miss|ver|zer|uber|unter|durch|um|voll|wider|hinter)$/;
const hasOwnPrefix = /^(?:be(?!t)|emp|er(?!t)|ge|miss|ver)/; // "begonn", "gewonn"

const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gegessen: 'ess',
    gelegen: 'lieg',
    gesessen: 'sitz',
    getan: 'tu',
    getane: 'tu',
    tun: 'tu',
    tut: 'tu',
    tust: 'tu',
    tue: 'tu',
    verzieh: 'verzeih',
  }),
);

const ofPast = new Map<string, string>();
const ofParticiple = new Map<string, string>();
const mixed = new Map<string, string>(); // weak endings with another vowel: "brannt"
const pastsOf = new Map<string, readonly string[]>();
for (const { base, pasts, participle } of strongVerbs) {
  pastsOf.set(base, pasts);
  for (const past of pasts) {
    ofPast.set(past, base);
    if (participle === '' && past.endsWith('t')) mixed.set(past, base);
  }
  if (participle !== '') ofParticiple.set(participle, base);
}
const stems = new Set([...ofPast.keys(), ...ofParticiple.keys(), ...pastsOf.keys()]);
const lastLetters = new Set([...stems].map((stem) => stem.slice(-shortestStem)));
