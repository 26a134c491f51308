// Towns whose name has several words: "Halle (Saale)", "Rothenburg ob der Tauber" and "Bad Tölz" are one place each.
import { stopWords } from '../../../german/stop-words.ts';
import { isInLists, type Lexicon } from './lexicon.ts';
import { type SpanIndex, spanIndex } from './span-index.ts';
import type { TaggedName } from './tagger.ts';
import { asListed, townName } from './town-names.ts';

/** Such towns, whole, in place of what was tagged in them; an organisation that ends in one goes on to its end. */
export function withTowns(text: string, names: readonly TaggedName[], lexicon: Lexicon): readonly TaggedName[] {
  // A town may look like a person: "Bruck".
  const named = spanIndex(names);
  const places = names.filter(({ type }) => type === 'LOC' || type === 'PER');
  const towns = [...townsWithAddition(text, spanIndex(places), lexicon), ...townsWithFirstWord(text, named, lexicon)];
  const joined = spanIndex<TaggedName>([]);
  const all: TaggedName[] = [];
  for (const town of towns) {
    const parts = [...named.overlapping(town), ...joined.overlapping(town)];
    const whole = parts.find(({ start }) => start < town.start);
    if (parts.some(({ end }) => end > town.end) || (whole !== undefined && whole.type !== 'ORG')) continue;
    const name = whole === undefined ? town : { ...whole, end: town.end };
    joined.add(name);
    all.push(name);
  }
  if (all.length === 0) return names;
  const others = names.filter((name) => !joined.overlapsAny(name));
  return [...others, ...all].sort((one, other) => one.start - other.start);
}

/** "Weil am Rhein", "Frankfurt/Main", "Neustadt a. d. Aisch": one of the words at least is known to be a place here. */
function townsWithAddition(text: string, places: SpanIndex<TaggedName>, lexicon: Lexicon): readonly TaggedName[] {
  return [...text.matchAll(withAddition)].flatMap(({ index: start, groups }): readonly TaggedName[] => {
    const end = start + (groups?.form?.length ?? 0);
    const isTagged = places.overlapsAny({ start, end });
    return isTagged && isTown(text, start, end, lexicon) ? [{ start, end, type: 'LOC' }] : [];
  });
}

const addition = String.raw`(?: (?:am|im|an der|in der|ob der|vor der|auf|bei|in|unter) \p{Lu}\p{L}+| ?\(\p{Lu}\p{Ll}+\)|\/\p{Lu}\p{Ll}+| a\. ?(?:M|N|Rh)\.| i\. ?Br\.| o\. ?d\. ?T\.| i\. ?d\. ?OPf\.| [aio]\. ?d\. ?\p{Lu}\p{L}+)`;
/** Looks ahead only, so that "Polizei in Weil" does not hide "Weil am Rhein". */
const withAddition = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?=(?<form>\p{Lu}\p{L}*\.?(?:[ -]\p{Lu}\p{L}+)?${addition})(?![\p{L}\p{N}-]))`,
  'gu',
);

/** "Weil" begins sentences, and halls stand at rivers too: such a word is a town where its place shows it. */
function isTown(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  const found = townName(text.slice(start, end), lexicon);
  if (found === undefined) return false;
  const before = text.slice(Math.max(0, start - 20), start);
  if (stopWords.has(found.town.toLowerCase()) && opening.test(before)) return dateline.test(text.slice(end, end + 3));
  return found.isListed || !lexicon.isNoun(found.town) || opening.test(before) || behindPreposition.test(before);
}

const opening = /$(?<=(?:^|[.!?:…„“"»«\n–(]\s*))/u;
const dateline = /^(?: ?[-–—(:,]|\n|$)/u;
const behindPreposition = /(?<!\p{L})(?:in|aus|von|nach|bei|für|um|durch|bis|über|gegen|Stadt|und) $/iu;

/** "Bad Tölz", "Sankt Pölten", "Hann. Münden" */
function townsWithFirstWord(text: string, names: SpanIndex<TaggedName>, lexicon: Lexicon): readonly TaggedName[] {
  return [...text.matchAll(withFirstWord)]
    .map(({ index, 0: form }) => ({ start: index, end: index + form.length, form }))
    .filter(({ form, ...span }) => {
      const tagged = names.overlapping(span);
      const isPlace =
        tagged.some(({ type }) => type === 'LOC') || behindPreposition.test(text.slice(0, span.start).slice(-20));
      return (
        isPlace && tagged.every(({ type }) => type !== 'PER') && isInLists(asListed(form), ['places', 'towns'], lexicon)
      );
    })
    .map(({ start, end }) => ({ start, end, type: 'LOC' }));
}

const withFirstWord = /(?<![\p{L}\p{N}-])(?:Bad|Sankt|St\.|Hann\.) ?\p{Lu}[\p{L}-]+(?![\p{L}\p{N}])/gu;
