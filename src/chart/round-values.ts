/** Ends that round values lie between, both included, and how many there may be. */
export interface RoundValuesFrame {
  readonly from: number;
  readonly to: number;
  /** At least 1. */
  readonly most: number;
}

/** Multiples of 1, 2 or 5 times a power of ten, ascending, as many as there may be. */
export function roundValues(frame: RoundValuesFrame): readonly number[] {
  const span = frame.to - frame.from;
  if (!(span > 0 && span < Infinity)) return [];
  // A step below this one has more values than may be.
  let power = Math.floor(Math.log10(span / (frame.most + 1)));
  for (;;) {
    for (const digit of [1, 2, 5]) {
      const values = multiples(digit, power, frame);
      if (values.length <= frame.most) return values;
    }
    power += 1;
  }
}

/** Multiples of `digit` times ten to the power, without the errors of decimal fractions. */
function multiples(digit: number, power: number, {from, to}: RoundValuesFrame): readonly number[] {
  const scale = 10 ** Math.abs(power);
  const valueOf = (index: number): number =>
    power < 0 ? (index * digit) / scale : index * digit * scale;
  const step = valueOf(1);
  // Adding 0 makes -0 a 0.
  const first = Math.ceil(from / step) + 0;
  const last = Math.floor(to / step);
  return Array.from({length: Math.max(last - first + 1, 0)}, (_, index) => valueOf(first + index));
}
