import type {ColourScheme} from '../colour/palette.js';

/** Colours of names, `#rrggbb`; all have a contrast of 4.5:1 or more on their ground. */
export interface LabelColours {
  /** Names of regions and leaders. */
  readonly ink: string;
  /** Figures of regions. */
  readonly figure: string;
  /** Names of countries with data, and without. */
  readonly country: string;
  readonly quietCountry: string;
  /** Halo around names, about the colour of land. */
  readonly halo: string;
}

const light: LabelColours = {
  ...{ink: '#1c2530', figure: '#566270', halo: '#f6f4f0'},
  ...{country: '#68655d', quietCountry: '#6f6b63'},
};

const dark: LabelColours = {
  ...{ink: '#f0f3f6', figure: '#a9b3bd', halo: '#1b2026'},
  ...{country: '#949da7', quietCountry: '#878f98'},
};

/** Colours of names in a colour scheme. */
export function labelColours(scheme: ColourScheme): LabelColours {
  return scheme === 'dark' ? dark : light;
}
