import {svg, type TemplateResult} from 'lit';

/** Common fonts of similar width; a picture does not include a font. */
export const PICTURE_FONT = 'Arial, Liberation Sans, Arimo, Noto Sans, sans-serif';

/** Height of a line, as a multiple of the size of the text. */
const LINE = 1.35;

/** Share of the width that lines fill, because another machine's font may be wider. */
const FILL = 0.96;

/** Average width of a letter, as a multiple of the size of the text. */
const LETTER = 0.55;

/** Size, weight and colour of a text. */
export interface TextStyle {
  /** In user units of the picture. */
  readonly size: number;
  readonly bold?: boolean;
  readonly colour: string;
}

/** Place of a block of text: its top left corner and its width. */
export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Part of a picture and its height. */
export interface PictureBlock {
  readonly content: TemplateResult;
  readonly height: number;
}

/** Text broken into lines; the height is 0 without text. */
export function textBlock(text: string, place: TextPlace, style: TextStyle): PictureBlock {
  const lines = wrappedLines(text, place.width * FILL, style);
  const step = style.size * LINE;
  const line = (words: string, at: number): TemplateResult =>
    textLine(words, {x: place.x, y: place.y + at * step + style.size}, style);
  return {content: svg`${lines.map(line)}`, height: lines.length * step};
}

/** Blocks one below another; an empty block gets no gap. */
export function stacked(
  {x, y, width}: TextPlace,
  gap: number,
  parts: readonly ((place: TextPlace) => PictureBlock)[],
): PictureBlock {
  const contents: TemplateResult[] = [];
  let height = 0;
  for (const part of parts) {
    const block = part({x, y: y + height + (height > 0 ? gap : 0), width});
    if (block.height === 0) continue;
    contents.push(block.content);
    height += block.height + (height > 0 ? gap : 0);
  }
  return {content: svg`${contents}`, height};
}

/** One line of text at a point of its baseline. */
export function textLine(
  text: string,
  {x, y}: {readonly x: number; readonly y: number},
  {size, bold = false, colour}: TextStyle,
): TemplateResult {
  return svg`<text
    x=${rounded(x)}
    y=${rounded(y)}
    fill=${colour}
    font-size=${size}
    font-weight=${bold ? 'bold' : 'normal'}
  >${text}</text>`;
}

/** Lines no wider than `width`, broken at spaces; a wider word is on a line of its own. */
export function wrappedLines(
  text: string,
  width: number,
  style: Pick<TextStyle, 'size' | 'bold'>,
  measure: (text: string, style: Pick<TextStyle, 'size' | 'bold'>) => number = textWidth,
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \t\r\n]+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer, style) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

let ruler: CanvasRenderingContext2D | null | undefined;

/** Width of a text in this machine's font; an estimate if the browser cannot measure it. */
export function textWidth(text: string, {size, bold}: Pick<TextStyle, 'size' | 'bold'>): number {
  ruler ??= document.createElement('canvas').getContext('2d');
  if (!ruler) return text.length * size * LETTER;
  ruler.font = canvasFont(size, bold);
  return ruler.measureText(text).width;
}

/** Font of the picture in the form of a canvas. */
export function canvasFont(size: number, bold = false): string {
  return `${bold ? 'bold' : 'normal'} ${size}px ${PICTURE_FONT}`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
