import type {TemplateResult} from 'lit';

/** A part of a legend drawn in SVG from its top left corner, for screen and picture. */
export interface LegendDrawing {
  readonly content: TemplateResult;
  /** In user units, which are CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Text size and colours of a {@link LegendDrawing}. */
export interface DrawingStyle {
  /** Size of the text, in user units. */
  readonly size: number;
  readonly colour: string;
  /** Colour of lines and secondary text. */
  readonly muted: string;
}

/** Approximate width of a text, in user units. */
export function roughWidth(text: string, size: number): number {
  return text.length * size * 0.56;
}
