/** Returns the width of a text in the chart's font, in CSS pixels. */
export type TextWidth = (text: string) => number;

/** A text broken into lines. */
export interface LabelShape {
  readonly lines: readonly string[];
  /** Width of the longest line, in CSS pixels. */
  readonly width: number;
  /** Height of all lines, in CSS pixels. */
  readonly height: number;
}

/** Measures of the chart's font. */
export interface LabelFont {
  readonly textWidth: TextWidth;
  /** In CSS pixels. */
  readonly lineHeight: number;
}

const mostLines = 3;

/**
 * Ways to set a text in one, two or three lines, each broken at spaces to be as narrow as
 * possible; a way that saves no width is left out.
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
