// Finds the colours of an editor's that readers would hardly see.
import { colourOf, contrast, hexOf } from './colour.ts';
import { derivePalettes, type GivenSchemes } from './derive-palettes.ts';
import { enough, legible } from './legible.ts';
import type { Scheme } from './palette.ts';

export interface WeakColour {
  readonly scheme: Scheme;
  readonly name: 'ink' | 'accent';
  /** As it was given, and the paper behind it as "#rrggbb". */
  readonly colour: string;
  readonly paper: string;
  /** To one, with two digits; never rounded up. */
  readonly ratio: string;
  /** The nearest colour that does: "#rrggbb". */
  readonly nearest: string;
}

/** Those with which text is written and that have less than 4.5 to one on their paper (WCAG 2.2, 1.4.3). */
export function weakColours(given: GivenSchemes): readonly WeakColour[] {
  const palettes = derivePalettes(given);
  return (['light', 'dark'] as const).flatMap((scheme) => {
    const { paper } = palettes[scheme];
    const colours = scheme === 'light' ? given : given.dark;
    return (['ink', 'accent'] as const).flatMap((name): readonly WeakColour[] => {
      const colour = colours?.[name];
      if (colour === undefined) return []; // what is made of others is legible
      const ratio = contrast(colourOf(colour), colourOf(paper));
      if (ratio >= enough.text) return [];
      const nearest = hexOf(legible(colourOf(colour), colourOf(paper), enough.text));
      return [{ scheme, name, colour, paper, ratio: (Math.floor(ratio * 100) / 100).toFixed(2), nearest }];
    });
  });
}
