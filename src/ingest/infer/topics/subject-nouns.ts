// Tells the nouns under which a library would file a text from those that only say what happens in it.
import type { Background } from './background.ts';
import { isVagueStem, nounStem, placeStem } from './noun-stem.ts';
import { fields, general, vagueHeads } from './subject-words.ts';

/**
 * Things, fields, events, kinds of institutions: "Waffenlieferung", "Klimawandel", "Wasserwerk". No acts and qualities that
 * do not say of what ("Vertiefung", "Bereitschaft"), no offices ("Außenministerin"), no measures ("Opferzahl").
 */
export function isSubjectNoun(noun: string, background: Background): boolean {
  const stem = nounStem(noun);
  if (isVagueStem(stem) || general.has(stem) || vagueHeads.has(stem)) return false;
  if (
    office.test(noun) ||
    adjective.test(noun) ||
    shortAdjective.test(noun) ||
    acronym.test(noun) ||
    doing.test(noun) ||
    isInhabitant(stem, background)
  )
    return false;
  const head = noun.includes('-') ? nounStem(noun.slice(noun.lastIndexOf('-') + 1)) : headOf(stem, background);
  if (head !== undefined) return !vagueHeads.has(head);
  return !abstract.test(stem) || fields.has(stem);
}

const office =
  /(?:präsident|minister|kanzler|chef|sprecher|direktor|sekretär|trainer|kandidat|(?<!halb|blitz)leiter|führer|bischof|politiker|experte|forscher|wissenschaftler|mediziner|beamte|vorsitzende|abgeordnete|gesellschafter|mitarbeiter|manager|spezialist|kommissar|besitzer|partner|nachfolger|vorgänger|gründer|gegner|favorit|gewinner|sieger|kenner)(?:in|s|n|r)?$/iu;
/** Used as nouns: "Verantwortliche", "Russische", "28-Jährige"; but not "Fische", "Jugendliche". */
const adjective =
  /(?:[^fmt]isch|(?<!jugend|geist)lich|los|bar|sam|haft|ig(?:st)?)e[mnrs]?$|jährige[nr]?$|^\p{L}+(?:isch|ig|los)$/iu;
const shortAdjective =
  /^(?!Alter$)(?:Neu|Klein|Groß|Alt|Jung|Gut|Schlecht|Best|Erst|Zweit|Dritt|Viert|Letzt|Nächst|Hoh|Höher|Lang|Kurz|Schön|Stark|Schwach|Rot|Blau|Violett|Schwarz|Weiß|Ander|Beid|Einzeln|Weiter|Befragt|Zwei|Drei|Vier|Regional|Global|Lokal|Sozial|Privat|Aktuell)(?:e[mnrs]?)?$|^(?:Inter|Multi)?[Nn]ational(?:e[mnrs]?)?$/u; // "Neue", "Drittes", "Internationale"
/** "Interpretieren", "Studieren"; but not "Haustieren", "Passagieren". */
const doing = /(?<!passa|offi|kava|juwe|klav|pap)(?:[ruknp]t|ret|s|z|l|r|g|d|m)ieren$/iu;
const acronym = /^\p{Lu}{3,}$/u; // mostly an organisation: "MDR"

/** "wiener", "pariser": of a place that news name, and no "Läufer". */
function isInhabitant(stem: string, background: Background): boolean {
  const place = placeStem(stem);
  return place !== stem && background.textsWith(place) > 0 && !background.isCommonNoun(place);
}

/** "waffenlieferung" → "lieferung"; undefined for what is no compound. The first cut has the longest head. */
function headOf(stem: string, background: Background): string | undefined {
  for (let cut = shortestPart; cut <= stem.length - shortestPart; cut++) {
    const head = stem.slice(cut);
    if (joins(stem.slice(0, cut), head, background)) return head;
  }
  return undefined;
}

const shortestPart = 3; // letters
const longPart = 6; // of a word that need not be known

/** "bau|firma", but not "aus|weitung": of two nouns, one may be unknown if it is long. */
function joins(part: string, head: string, background: Background): boolean {
  if (prefixes.test(part)) return false;
  const isNoun = vagueHeads.has(head) || background.textsWith(head) > 0;
  const isKnown = background.textsWith(part) > 0 || background.textsWith(nounStem(part)) > 0;
  if (isKnown) return isNoun || (part.length > shortestPart && abstractHead.test(head));
  return isNoun && part.length >= longPart && head.length > shortestPart; // no "stabili|tät"
}

const prefixes =
  /^(?:ab|an|auf|aus|be|bei|bereit|dar|durch|ein|empor|ent|er|fest|fort|ge|gegen|her|hin|mis|mit|nach|neu|nieder|ruck|selbst|um|un|unter|uber|ver|vor|weg|weiter|wider|wieder|zer|zu|zusammen){1,3}s?$/;
const abstract = /(?:ung|heit|keit|schaft|nis?|itat|[ts]ion)$/;
const abstractHead = /[a-z]{4}(?:ung|heit|keit|schaft|nis?|itat|[ts]ion)$/; // "lieferung", and not "schaft" by itself
