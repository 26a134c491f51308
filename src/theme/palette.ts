// The colours of a site by their names, and those that it has where nobody gives others.

/** The colours of one scheme by the names of their custom properties, each "#rrggbb". */
export type Palette = Readonly<Record<ColourName, string>>;

type ColourName = 'paper' | 'ink' | 'ink-soft' | 'rule' | 'accent' | `heat-${1 | 2 | 3 | 4 | 5}`;

export type Scheme = 'light' | 'dark';
export type Palettes = Readonly<Record<Scheme, Palette>>;

/** layouts/styles/tokens.css has the same; a test holds that. */
export const shippedPalettes: Palettes = {
  light: {
    paper: '#fbf7ef',
    ink: '#1d1a16',
    'ink-soft': '#5f574c',
    rule: '#d8cfbf',
    accent: '#a92c15',
    'heat-1': '#f1d8c8',
    'heat-2': '#e7b8a1',
    'heat-3': '#d98b6f',
    'heat-4': '#b84a2e',
    'heat-5': '#7f1d0c',
  },
  dark: {
    paper: '#171512',
    ink: '#e6ded1',
    'ink-soft': '#a99f90',
    rule: '#3b352d',
    accent: '#ff8d70',
    'heat-1': '#38241d',
    'heat-2': '#5c3124',
    'heat-3': '#87412d',
    'heat-4': '#d0714f',
    'heat-5': '#ffab90',
  },
};
