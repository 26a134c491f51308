// Nouns of the news that the lexicon lacks, of which the tagger would make places and persons.

/** "Razzien", "Kreuzbandriss"; also as the last part of others. */
export function isFurtherNoun(word: string): boolean {
  return nouns.test(word) || heads.test(word);
}

const nouns =
  /^(?:Acryl|Allerheiligen|Aspik|Blogger(?:n|s|in|innen)?|Burnout|Cannabis|Cortisol|Gewahrsam|Halloween|Hardliner[ns]?|Jacuzzi|Kerosin|Koks|Marihuana|Petrol|Razzi(?:a|en)|Rheuma|Roaming|Silvester|Tofu|Whistleblower[ns]?)$/u;
const heads =
  /\p{Ll}(?:bandriss|dumping|(?<!gaza)sektors?|gewahrsam|razzi(?:a|en)|(?:fest|haft)nahmen?|untersuchungshaft|auslieferungshaft|sauce|soße|püree|patchwork\p{Ll}*)$/u;
