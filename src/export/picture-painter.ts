import {canvasFont} from './picture-text.js';

/**
 * Paints a picture on a canvas, element by element.
 *
 * A strict policy blocks images from `blob:` and `data:`, so the browser's own conversion from SVG
 * to pixels is not available. Supports only the content of our pictures: groups that are moved,
 * turned or clipped by a rectangle, rectangles, circles, lines, paths, lines of text with a halo, and
 * linear gradients of `#rrggbb` beside the shapes that they fill.
 */
export function paintPicture(context: CanvasRenderingContext2D, picture: Element): void {
  for (const element of picture.children) {
    switch (element.localName) {
      case 'g':
        paintGroup(context, element, picture);
        break;
      case 'text':
        paintText(context, element);
        break;
      case 'title':
      case 'desc':
      case 'clipPath':
      case 'linearGradient':
        break;
      default:
        paintShape(context, element);
    }
  }
}

function paintGroup(context: CanvasRenderingContext2D, group: Element, parent: Element): void {
  const value = (name: string): string => group.getAttribute(name) ?? '';
  context.save();
  const [clip] = /#[\w-]+/.exec(value('clip-path')) ?? [];
  const frame = clip && parent.querySelector(`clipPath${clip} > rect`);
  if (frame) context.clip(outline(frame));
  const [x = 0, y = 0, angle = 0] =
    value('transform')
      .match(/-?[\d.]+(e-?\d+)?/g)
      ?.map(Number) ?? [];
  context.translate(x, y);
  context.rotate((angle * Math.PI) / 180);
  if (value('stroke-linejoin') === 'round') context.lineJoin = 'round';
  paintPicture(context, group);
  context.restore();
}

function paintShape(context: CanvasRenderingContext2D, shape: Element): void {
  const path = outline(shape);
  const fill = inherited(shape, 'fill') ?? '#000000';
  if (fill !== 'none' && shape.localName !== 'line') {
    context.save();
    context.globalAlpha = number(shape, 'fill-opacity', 1);
    context.fillStyle = gradientOf(context, shape, fill) ?? fill;
    context.fill(path, (shape.getAttribute('fill-rule') ?? 'nonzero') as CanvasFillRule);
    context.restore();
  }
  const stroke = inherited(shape, 'stroke') ?? 'none';
  const width = Number(inherited(shape, 'stroke-width') ?? 1);
  if (stroke === 'none' || width === 0) return;
  context.strokeStyle = stroke;
  context.lineWidth = width;
  context.setLineDash(dashes(shape.getAttribute('stroke-dasharray')));
  context.stroke(path);
}

/** Gradient that a fill refers to; `undefined` for a colour. */
function gradientOf(
  context: CanvasRenderingContext2D,
  shape: Element,
  fill: string,
): CanvasGradient | undefined {
  const [id = ''] = /#[\w-]+(?=\))/.exec(fill) ?? [];
  const element = id && shape.parentElement?.querySelector(`linearGradient${id}`);
  if (!element) return undefined;
  const end = (name: string): number => number(element, name, 0);
  const gradient = context.createLinearGradient(end('x1'), end('y1'), end('x2'), end('y2'));
  for (const stop of element.children) {
    const opacity = Math.round(number(stop, 'stop-opacity', 1) * 255);
    const colour = `${stop.getAttribute('stop-color') ?? ''}${opacity.toString(16).padStart(2, '0')}`;
    gradient.addColorStop(number(stop, 'offset', 0), colour);
  }
  return gradient;
}

function outline(shape: Element): Path2D {
  const path = new Path2D(shape.getAttribute('d') ?? '');
  const value = (name: string): number => number(shape, name, 0);
  switch (shape.localName) {
    case 'rect':
      path.rect(value('x'), value('y'), value('width'), value('height'));
      break;
    case 'circle':
      path.arc(value('cx'), value('cy'), value('r'), 0, 2 * Math.PI);
      break;
    case 'line':
      path.moveTo(value('x1'), value('y1'));
      path.lineTo(value('x2'), value('y2'));
      break;
  }
  return path;
}

function paintText(context: CanvasRenderingContext2D, text: Element): void {
  context.font = canvasFont(
    number(text, 'font-size', 12),
    text.getAttribute('font-weight') === 'bold',
  );
  const [words, x, y] = [
    text.textContent?.trim() ?? '',
    number(text, 'x', 0),
    number(text, 'y', 0),
  ];
  const anchor = text.getAttribute('text-anchor') ?? 'start';
  context.textAlign = anchor === 'middle' ? 'center' : (anchor as 'start' | 'end');
  context.letterSpacing = `${number(text, 'letter-spacing', 0)}px`;
  const halo = text.getAttribute('stroke');
  if (halo !== null) paintHalo(context, text, () => context.strokeText(words, x, y), halo);
  context.fillStyle = text.getAttribute('fill') ?? '#000000';
  context.fillText(words, x, y);
}

/** Paints the outline of a text, which lies under its fill. */
function paintHalo(
  context: CanvasRenderingContext2D,
  text: Element,
  stroke: () => void,
  colour: string,
): void {
  context.save();
  context.globalAlpha = number(text, 'stroke-opacity', 1);
  context.strokeStyle = colour;
  context.lineWidth = number(text, 'stroke-width', 1);
  context.lineJoin = 'round';
  context.setLineDash([]);
  stroke();
  context.restore();
}

function dashes(value: string | null): number[] {
  return value === null || value === 'none' ? [] : value.split(/[\s,]+/).map(Number);
}

function number(element: Element, name: string, fallback: number): number {
  const value = element.getAttribute(name);
  return value === null ? fallback : Number(value);
}

/** Attribute of a shape or of the nearest group around it that has one. */
function inherited(shape: Element, name: string): string | null {
  return shape.closest(`[${name}]`)?.getAttribute(name) ?? null;
}
