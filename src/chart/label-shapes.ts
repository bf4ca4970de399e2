/** Width of a text in the font of the chart, in CSS pixels. */
export type TextWidth = (text: string) => number;

/** A text broken into lines. */
export interface LabelShape {
  readonly lines: readonly string[];
  /** Of the longest line, in CSS pixels. */
  readonly width: number;
  /** Of all lines, in CSS pixels. */
  readonly height: number;
}

/** What the size of a label depends on. */
export interface LabelFont {
  readonly textWidth: TextWidth;
  /** In CSS pixels. */
  readonly lineHeight: number;
}

const mostLines = 3;

/**
 * The ways to set a text in one, two or three lines, each broken at spaces so that it is as narrow
 * as can be; a way that saves no width is left out.
 */
export function labelShapes(text: string, font: LabelFont): readonly LabelShape[] {
  const words = text.split(' ');
  const shapes: LabelShape[] = [];
  for (let count = 1; count <= Math.min(mostLines, words.length); count++) {
    const shape = narrowest(words, count, font);
    if (shape.width < (shapes.at(-1)?.width ?? Infinity)) shapes.push(shape);
  }
  return shapes;
}

function narrowest(words: readonly string[], count: number, font: LabelFont): LabelShape {
  if (count === 1) return shapeOf([words.join(' ')], font);
  const shapes: LabelShape[] = [];
  for (let first = 1; first <= words.length - count + 1; first++) {
    const rest = narrowest(words.slice(first), count - 1, font);
    shapes.push(shapeOf([words.slice(0, first).join(' '), ...rest.lines], font));
  }
  return shapes.reduce((best, shape) => (shape.width < best.width ? shape : best));
}

function shapeOf(lines: readonly string[], {textWidth, lineHeight}: LabelFont): LabelShape {
  return {
    lines,
    width: Math.max(...lines.map(textWidth)),
    height: lines.length * lineHeight,
  };
}
