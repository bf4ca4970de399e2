/** Positions in a picture are rounded to the inverse of this: a tenth of a pixel. */
const DECIMALS = 10;

/** Distance beyond the frame at which a line is left out, in user units. */
const MARGIN = 20;

/** Width and height of a frame, in user units. */
interface FrameSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Rewrites the paths of scaled groups in the picture's own units, so that programs without
 * `vector-effect` draw lines of the right width, and omits whatever lies outside their frame.
 */
export function flattenPaths(picture: SVGSVGElement): void {
  for (const group of picture.querySelectorAll<SVGGElement>('g[transform*="scale"]')) {
    const transform = scaling(group.getAttribute('transform') ?? '');
    const clip = group.closest('[clip-path]')?.getAttribute('clip-path') ?? '';
    const frame = picture.querySelector(`${clip.slice(4, -1)} rect`);
    const size = {width: attribute(frame, 'width'), height: attribute(frame, 'height')};
    for (const path of group.querySelectorAll('path')) {
      const flat = flatPath(path.getAttribute('d') ?? '', transform, size);
      path.removeAttribute('vector-effect');
      if (flat === '') path.remove();
      else path.setAttribute('d', flat);
    }
    group.removeAttribute('transform');
  }
}

/** Rounds positions and lengths to two decimals. */
export function shortenNumbers(picture: SVGSVGElement): void {
  for (const element of picture.querySelectorAll('circle, line, linearGradient, rect')) {
    for (const {name, value} of [...element.attributes]) {
      if (/^-?\d+\.\d{3}/.test(value))
        element.setAttribute(name, String(Math.round(Number(value) * 100) / 100));
    }
  }
}

interface Scaling {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

function scaling(transform: string): Scaling {
  const [x = 0, y = 0, scale = 1] = transform.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  return {x, y, scale};
}

type Point = readonly [x: number, y: number];

/** Absolute path of lines, scaled and moved; invisible parts are left out. */
function flatPath(path: string, {x, y, scale}: Scaling, size: FrameSize): string {
  const shown = path.split('M').map((line) => {
    const points: Point[] = [];
    for (const [, u, v] of line.matchAll(/(-?\d+) (-?\d+)/g)) {
      addPoint(points, [rounded(x + Number(u) * scale), rounded(y + Number(v) * scale)], size);
    }
    const isHidden = points.reduce((sides, point) => sides & sidesOf(point, size), ~0) !== 0;
    if (points.length < 2 || isHidden) return '';
    const end = line.endsWith('Z') ? 'Z' : '';
    return `M${points.map((point) => point.join(' ')).join('L')}${end}`;
  });
  return shown.join('');
}

/**
 * Adds a point to a line. The previous one is redundant if it is the same, or if it lies beyond the
 * same side of the frame as both its neighbours.
 */
function addPoint(points: Point[], point: Point, size: FrameSize): void {
  const [before, last] = [points.at(-2), points.at(-1)];
  if (last?.[0] === point[0] && last[1] === point[1]) return;
  if (before && last) {
    const sides = sidesOf(before, size) & sidesOf(last, size) & sidesOf(point, size);
    if (sides !== 0) points.pop();
  }
  points.push(point);
}

/** Sides of the frame that a point lies beyond, one bit each. */
function sidesOf([x, y]: Point, {width, height}: FrameSize): number {
  const across = x < -MARGIN ? 1 : x > width + MARGIN ? 2 : 0;
  const down = y < -MARGIN ? 4 : y > height + MARGIN ? 8 : 0;
  return across | down;
}

function rounded(value: number): number {
  return Math.round(value * DECIMALS) / DECIMALS;
}

function attribute(element: Element | null | undefined, name: string): number {
  return Number(element?.getAttribute(name) ?? NaN);
}
