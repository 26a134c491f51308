// The months as programs write them, whatever language their texts are in.

/** January first. */
export const englishMonths: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');
