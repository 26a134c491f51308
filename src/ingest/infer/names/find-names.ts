// Finds the persons, places and organisations that a text names.
import { withoutCommonWords } from './common-words.ts';
import { withoutCountriesInFront } from './countries-in-front.ts';
import { withEastAsianNames } from './east-asian-names.ts';
import { withFirms } from './firms.ts';
import { withFullNames } from './full-names.ts';
import { createLexicon } from './lexicon.ts';
import { withListedOrganisations } from './listed-organisations.ts';
import { withMedia } from './media.ts';
import type { Mention, NameMention } from './mention.ts';
import type { ModelData } from './model.ts';
import { withNamesInCompounds } from './names-in-compounds.ts';
import { withParticles } from './particles.ts';
import { readModel } from './read-model.ts';
import { withOneType, withSecondMentions } from './same-text.ts';
import { createTagger, type TaggedName } from './tagger.ts';
import { withoutTitles } from './titles.ts';
import { withTowns } from './towns.ts';

export type NameFinder = (text: string) => readonly NameMention[];

/** In the order of the text; none lies in another. */
export function findNames(text: string): readonly NameMention[] {
  finder ??= createNameFinder(readModel());
  return finder(text);
}

let finder: NameFinder | undefined;

/** The tagger, and the rules on top of it. */
export function createNameFinder(model: ModelData): NameFinder {
  const tag = createTagger(model);
  const lexicon = createLexicon(model.lexicon);
  return (text) => {
    const named = withTowns(text, withParticles(text, withoutTitles(text, tag(text))), lexicon);
    const persons = withoutCountriesInFront(text, named, lexicon);
    const tagged = withFirms(text, withEastAsianNames(text, withMedia(text, persons)));
    const listed = withListedOrganisations(text, tagged.flatMap(asMention), lexicon);
    const mentions = withOneType(text, withoutCommonWords(text, listed, lexicon));
    const all = withNamesInCompounds(text, withSecondMentions(text, mentions, lexicon), lexicon);
    return withFullNames(text, all, lexicon);
  };
}

function asMention({ start, end, type }: TaggedName): readonly Mention[] {
  return type === 'other' || type === 'derived' ? [] : [{ start, end, type }];
}
