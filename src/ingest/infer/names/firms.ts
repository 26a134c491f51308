// Firms by their legal form, which takes in the words before it, and by their trade: "Müller & Söhne GmbH & Co. KG", "Bäckerei
// Schmidt".
import { stopWords } from '../../../german/stop-words.ts';
import { spanIndex } from './span-index.ts';
import type { TaggedName } from './tagger.ts';

/** Such firms, whole, in place of what was tagged in them. */
export function withFirms(text: string, names: readonly TaggedName[]): readonly TaggedName[] {
  const named = spanIndex(names);
  const found = [...text.matchAll(byLegalForm), ...text.matchAll(byTrade)]
    .map(({ index, 0: words }): TaggedName => {
      const before = commonBefore(words);
      return { start: index + before, end: index + words.length, type: 'ORG' };
    })
    // A legal form alone is no firm.
    .filter(({ start, end }) => /^\p{Lu}/u.test(text.slice(start, end)) && !onlyForm.test(text.slice(start, end)));
  const all = spanIndex(found);
  const firms = found
    // Those by their legal form stand before those by their trade.
    .filter((firm) => all.overlapping(firm)[0] === firm)
    .filter((firm) => !named.overlapping(firm).some((name) => reachesBeyond(name, firm)));
  if (firms.length === 0) return names;
  const { overlapsAny } = spanIndex(firms);
  const others = names.filter((name) => !overlapsAny(name));
  return [...others, ...firms].sort((one, other) => one.start - other.start);
}

function reachesBeyond(name: TaggedName, firm: TaggedName): boolean {
  return name.type !== 'other' && (name.start < firm.start || name.end > firm.end);
}

/** The length of words at the start that are no part of the name: "Die", "Der Energiekonzern". */
function commonBefore(found: string): number {
  let length = 0;
  for (const { 0: word } of found.matchAll(/(?<!\S)\S+ /gu)) {
    const bare = word.trim();
    if (!stopWords.has(bare.toLowerCase()) && !kindOfFirm.test(bare)) break;
    length += word.length;
  }
  return length;
}

const kindOfFirm =
  /(?:konzern|firma|unternehmen|hersteller|tochter|mutter|(?:tochter|mutter)gesellschaft|betrieb(?:es)?|presseinformation|pressemitteilung|betreiber|anbieter|bauer|riese|dienstleister|spezialist|händler|kette|chef|chefin|sprecher|sprecherin|vorstand)s?$/iu;
const legalForm = String.raw`(?:g?GmbH|KGaA|AG|SE|KG|OHG|UG|eG|GesmbH|Ges\.m\.b\.H\.|e\. ?V\.)(?: & Co\.?(?: (?:KGaA|KG|OHG))?)?`;
const words = String.raw`(?:\p{Lu}(?:[\p{L}\p{N}'’-]|\.(?=\p{L})){0,40}(?: &)? ){1,4}`;
const byLegalForm = new RegExp(String.raw`(?<![\p{L}\p{N}.&-])${words}${legalForm}(?![\p{L}\p{N}-])`, 'gu');
const onlyForm = new RegExp(`^${legalForm}$`, 'u');
const trade = String.raw`(?:\p{Lu}\p{Ll}{0,20})?(?:[Bb]äckerei|[Mm]etzgerei|[Ff]leischerei|[Gg]ärtnerei|[Tt]ischlerei|[Ss]chreinerei|[Bb]rauerei|[Dd]ruckerei|[Kk]onditorei|[Ss]pedition|[Aa]potheke|[Gg]asthof|[Gg]asthaus|[Bb]uchhandlung|[Ww]eingut|[Aa]utohaus|[Kk]anzlei|[Gg]etränke|[Mm]öbel)`;
const byTrade = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])${trade} \p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}+)?(?![\p{L}\p{N}-]| \p{Lu})`,
  'gu',
);
