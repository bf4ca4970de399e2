import type {Circle} from '../cartography/projection/box.js';

/** A circle that a key can move to. */
export interface SteppedCircle extends Circle {
  /** Centre of the cell that it lies in with others, which are walked one after another. */
  readonly cell?: {readonly x: number; readonly y: number};
}

/**
 * Index of the circle that a key moves to: left and right go through all circles by horizontal
 * position, up and down by vertical position, so that both ways reach every circle.
 *
 * @param at - Index of the current circle.
 * @returns `undefined` at an end and for other keys.
 */
export function circleStep(
  circles: readonly SteppedCircle[],
  at: number,
  key: string,
): number | undefined {
  const vertical = key === 'ArrowUp' || key === 'ArrowDown';
  const indices = circles.map((_, index) => index);
  const order = indices.sort((one, other) => {
    const [from, to] = [circles[one], circles[other]];
    if (from === undefined || to === undefined) return 0;
    const [start, end] = [placeOf(from), placeOf(to)];
    const [across, up] = [start.x - end.x, end.y - start.y];
    return (vertical ? up || across : across || up) || one - other;
  });
  const place = order.indexOf(at);
  const places: Readonly<Record<string, number>> = {
    ArrowRight: place + 1,
    ArrowUp: place + 1,
    ArrowLeft: place - 1,
    ArrowDown: place - 1,
    Home: 0,
    End: order.length - 1,
  };
  const next = order[places[key] ?? -1];
  return next === at ? undefined : next;
}

function placeOf({cx, cy, cell}: SteppedCircle): {readonly x: number; readonly y: number} {
  return cell ?? {x: cx, y: cy};
}
