import {palette, type ColourScheme, type Palette} from '../cartography/colour/palette.js';

/** Colours of charts in one colour scheme, as `#rrggbb`; those of data classes are the map's. */
export interface ChartColours {
  readonly palette: Palette;
  /** Text; against the surface 16:1. */
  readonly ink: string;
  /** Secondary text; against the surface 7:1 or more. */
  readonly muted: string;
  /** Grid lines. */
  readonly line: string;
  /** Marks whose size is all that they show; 4:1 or more against the surface. */
  readonly size: string;
  readonly gain: string;
  readonly loss: string;
  /** Ground of the part of a chart that stands out. */
  readonly zone: string;
}

const light: ChartColours = {
  palette: palette('light'),
  ink: '#17212d',
  muted: '#4a5663',
  line: '#dde2e8',
  size: '#6f7a86',
  gain: '#2f76bd',
  loss: '#c8550f',
  zone: '#eef4fa',
};

const dark: ChartColours = {
  palette: palette('dark'),
  ink: '#f0f3f6',
  muted: '#b4bdc7',
  line: '#323a43',
  size: '#98a3ae',
  gain: '#4f93d6',
  loss: '#f0894a',
  zone: '#1b2836',
};

/** Chart colours for a colour scheme. */
export function chartColours(scheme: ColourScheme): ChartColours {
  return scheme === 'dark' ? dark : light;
}
