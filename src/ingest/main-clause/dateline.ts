// The place and agency in front of a report's first sentence: "BERLIN (dpa) – ".

/** The length of the dateline that a text begins with, white space behind it included; 0 if there is none. */
export function datelineLength(text: string): number {
  const start = text.slice(0, 120);
  for (const form of forms) {
    const found = form.exec(start)?.[0];
    if (found !== undefined && !sentenceOpener.test(found)) return found.length;
  }
  return 0;
}

const place = String.raw`\p{Lu}[\p{L}.'-]{1,30}(?:[ /]{1,3}(?:(?:am|an|der|bei|im|in|ob|vor|den) ){0,2}\p{Lu}[\p{L}.'-]{1,30}){0,3}`;
const date = String.raw`(?:, (?:den )?\d{1,2}\. ?(?:\d{1,2}\.|\p{L}{3,9})(?: ?\d{4})?)`;
const credit = String.raw` ?\([\p{L}\d/.,: -]{2,40}\)`;

const forms = [
  new RegExp(`^${place}${date}?${credit}:? ?[-–—:] `, 'u'), // "BERLIN, 21. Januar 2024 (dpa) – "
  new RegExp(`^${place}${date}? ?((?:dpa|AFP|APA|Reuters|ots|epd|KNA|sda|SID|AP|dts)[p{L}/-]{0,12}):? `, 'u'), // "Wien (APA) "
  new RegExp(`^${place}${date} ?[-–—:] `, 'u'), // "Wien, 3. Mai – "
  new RegExp(`^${place}\\s{0,2}[–—-]\\s{1,3}(?=[„"«»]?\\p{Lu})`, 'u'), // "München/London – "
  /^\([\p{L}/ -]{2,20}\) ?[-–—:]? /u, // "(dpa) "
  /^\p{Lu}[\p{L}-]{2,20}(?: \p{Lu}[\p{L}-]{2,20})?\. (?=\p{Lu})/u, // "Hamburg. "
];
const sentenceOpener = /^(?:Der|Die|Das|Ein|Eine|Von|Im|In|Am|An|Auf|Für|Mit|Nach|Wie|Was|Wer|Und|Es|Er|Sie)\b/u; // no places
