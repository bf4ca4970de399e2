import type {Box, Line} from '../projection/box.js';

/** Size, weight and spacing of a text. */
export interface LabelStyle {
  /** In CSS pixels. */
  readonly size: number;
  readonly bold: boolean;
  /** Space after each letter, in CSS pixels. */
  readonly spacing: number;
}

/** Width of a text in CSS pixels. */
export type TextMeasure = (text: string, style: LabelStyle) => number;

/** One line of a label. */
export interface LabelLine extends LabelStyle {
  readonly text: string;
  /** In CSS pixels. */
  readonly width: number;
}

/** A name or a note in its place on a map; replace, never edit. */
export interface MapLabel {
  /** `number` is that of a note without room, whose text is beside the map. */
  readonly kind: 'region' | 'country' | 'note' | 'number';
  /** Code of the region or country, or of the note. */
  readonly code: string;
  readonly lines: readonly LabelLine[];
  /** Place named, in the unit square: the circle's centre, or the place for a country's name. */
  readonly u: number;
  readonly v: number;
  /** The same place on the map, in CSS pixels from the top left. */
  readonly x: number;
  readonly y: number;
  /** Box of the lines before they are turned. */
  readonly box: Box;
  /** Side of the box on which the lines are aligned. */
  readonly align: 'start' | 'middle' | 'end';
  /** Turn around the centre of the box, in degrees clockwise. */
  readonly angle: number;
  /** Line from the circle, where it has a dot, to the label; `undefined` beside the circle. */
  readonly leader: Line | undefined;
  /** Colour of the circle on which the label lies, `#rrggbb`; `undefined` elsewhere. */
  readonly fill: string | undefined;
  /** Whether the label is quieter than others: a ring’s, or that of a country without data. */
  readonly quiet: boolean;
  /** Whether other circles hide so much of the circle that its rim is drawn above them again. */
  readonly covered: boolean;
  /** Number of the place among those tried, for the next placement. */
  readonly site: number;
}

/** Height of a line, as a multiple of the size of its text. */
export const LINE_HEIGHT = 1.14;

/** A measured line. */
export function labelLine(text: string, style: LabelStyle, measure: TextMeasure): LabelLine {
  return {...style, text, width: measure(text, style)};
}

/** Width and height of lines, one below the other, in CSS pixels. */
export function linesSize(lines: readonly LabelLine[]): {width: number; height: number} {
  return {
    width: Math.max(...lines.map(({width}) => width)),
    height: lines.reduce((sum, {size}) => sum + size * LINE_HEIGHT, 0),
  };
}

/** Number of the place that a name has had; `undefined` if it is new. */
export function siteOf(
  before: readonly MapLabel[],
  kind: MapLabel['kind'],
  code: string,
): number | undefined {
  return before.find((label) => label.kind === kind && label.code === code)?.site;
}
