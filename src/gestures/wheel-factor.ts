/** Height of a line by which some mice count, in CSS pixels. */
const LINE = 40;
/** Distance in CSS pixels from which a turn is that of a wheel, not of fingers on a touchpad. */
const NOTCH = 50;
/** Distance in CSS pixels by which the map is magnified by e, about the rates of MapLibre. */
const RATE = {touchpad: 200, wheel: 900};

/** Factor above 1 by which a turn of the wheel magnifies a map, or below 1. */
export function wheelFactor({deltaY, deltaMode}: WheelEvent): number {
  const distance = deltaY * (deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE);
  return Math.exp(-distance / (Math.abs(distance) < NOTCH ? RATE.touchpad : RATE.wheel));
}
