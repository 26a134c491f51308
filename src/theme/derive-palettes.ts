// Makes all colours of a site of the few that an editor gives.
import { type Colour, colourOf, contrast, hexOf } from './colour.ts';
import { enough, legible } from './legible.ts';
import { mixed, oklabOf, withLightness } from './oklab.ts';
import { type Palette, type Palettes, type Scheme, shippedPalettes } from './palette.ts';

/** The colours that an editor may give for one scheme, each "#rgb" or "#rrggbb". */
export interface GivenColours {
  readonly accent?: string | undefined;
  readonly paper?: string | undefined;
  readonly ink?: string | undefined;
}

/** For light, and for dark within it. */
export interface GivenSchemes extends GivenColours {
  readonly dark?: GivenColours | undefined;
}

/** Both schemes, whole. One for which nothing is given, nor follows from the other, is as it came. */
export function derivePalettes({ dark = {}, ...light }: GivenSchemes): Palettes {
  return {
    light: paletteOf('light', light, light.accent, enough.text),
    dark: paletteOf('dark', dark, dark.accent ?? light.accent, enough.best),
  };
}

/** Where no accent is given, it is `basis` made lighter or darker until it has `ratio` to one on the paper. */
function paletteOf(scheme: Scheme, given: GivenColours, basis: string | undefined, ratio: number): Palette {
  const shipped = shippedPalettes[scheme];
  const paper = colourOf(given.paper ?? shipped.paper);
  const ink = given.ink ? colourOf(given.ink) : legible(colourOf(shipped.ink), paper, enough.best);
  const accent = given.accent ? colourOf(given.accent) : legible(colourOf(basis ?? shipped.accent), paper, ratio);
  const colours = { paper: hexOf(paper), ink: hexOf(ink), accent: hexOf(accent) };
  const isOnShippedPaper = colours.paper === shipped.paper && colours.ink === shipped.ink;
  if (isOnShippedPaper && colours.accent === shipped.accent) return shipped;
  return {
    ...shipped,
    ...(!isOnShippedPaper && quietColours(paper, ink)),
    ...heatColours(paper, ink, accent),
    ...colours,
  };
}

/** What stands back: small text, which is to be read all the same, and hairlines, which are ornament. */
function quietColours(paper: Colour, ink: Colour): Pick<Palette, 'ink-soft' | 'rule'> {
  const soft = shareWhere(0.32, 0, (share) => contrast(mixed(ink, paper, share), paper) >= enough.text);
  return { 'ink-soft': hexOf(mixed(ink, paper, soft)), rule: hexOf(mixed(ink, paper, 0.83)) };
}

/**
 * Five steps on the way from paper over the accent to ink: ink is legible on the first three, paper on the last two.
 */
export function heatColours(paper: Colour, ink: Colour, accent: Colour): Pick<Palette, `heat-${1 | 2 | 3 | 4 | 5}`> {
  const [[start], [end], [own]] = [oklabOf(paper), oklabOf(ink), oklabOf(accent)];
  // An accent as light as paper, or as dark as ink, would leave no room for steps on one of its sides.
  const middle = Math.min(0.75, Math.max(0.35, (own - start) / (end - start || 1)));
  const tone = withLightness(accent, start + (end - start) * middle);
  const at = (share: number) =>
    // Colour comes sooner than light goes, or the first tints would look grey on dark paper.
    share <= middle
      ? mixed(paper, tone, share / middle, (share / middle) ** 0.75)
      : mixed(tone, ink, (share - middle) / (1 - middle));
  const pale = shareWhere(1, 0, (share) => contrast(ink, at(share)) >= enough.text);
  const deep = shareWhere(0, 1, (share) => contrast(paper, at(share)) >= enough.text);
  // Between colours that hardly contrast, a tint of another hue may be a little too dark or too light.
  const tint = (share: number, text: Colour) => hexOf(legible(at(share), text, enough.text));
  return {
    'heat-1': tint(pale * 0.28, ink),
    'heat-2': tint(pale * 0.52, ink),
    'heat-3': tint(pale * 0.8, ink),
    'heat-4': tint(deep + (1 - deep) * 0.05, paper),
    'heat-5': tint(deep + (1 - deep) * 0.5, paper),
  };
}

/** The first share from one end towards the other that fits; the other end where none does. */
function shareWhere(from: number, to: number, fits: (share: number) => boolean): number {
  for (let step = 0; step < 100; step++) {
    const share = from + ((to - from) * step) / 100;
    if (fits(share)) return share;
  }
  return to;
}
