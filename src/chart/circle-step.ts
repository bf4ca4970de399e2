import type {Circle} from '../cartography/projection/box.js';

/**
 * Index of the circle that a key moves to: left and right go through all circles by horizontal
 * position, up and down by vertical position, so that both ways reach every circle.
 *
 * @param at - Index of the current circle.
 * @returns `undefined` at an end and for other keys.
 */
export function circleStep(
  circles: readonly Circle[],
  at: number,
  key: string,
): number | undefined {
  const vertical = key === 'ArrowUp' || key === 'ArrowDown';
  const indices = circles.map((_, index) => index);
  const order = indices.sort((one, other) => {
    const [from, to] = [circles[one], circles[other]];
    if (from === undefined || to === undefined) return 0;
    const [across, up] = [from.cx - to.cx, to.cy - from.cy];
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
