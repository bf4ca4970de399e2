import type {TextMeasure} from '../cartography/labels/map-label.js';

/** Average width of a letter, as a multiple of the size of the text. */
const LETTER = 0.55;

let canvas: CanvasRenderingContext2D | null | undefined;

/**
 * Measures texts in this machine's fonts; estimates them if the browser cannot measure.
 *
 * @param family - Families as in CSS.
 */
export function textRuler(family: string): TextMeasure {
  canvas ??= document.createElement('canvas').getContext('2d');
  const context = canvas;
  return (text, {size, bold, spacing}) => {
    if (context === null) return text.length * (size * LETTER + spacing);
    context.font = `${bold ? 'bold ' : ''}${size}px ${family}`;
    return context.measureText(text).width + text.length * spacing;
  };
}
