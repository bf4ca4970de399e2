/**
 * Replacement for `d3-format` under d3's scales in the script-tag files: ticks follow the rules of
 * the EU's institutions here, and nothing uses the format of the scales.
 *
 * @throws Error always.
 */
export function format(): never {
  throw new Error('numbers must be written by numberText');
}

export {
  format as formatPrefix,
  format as formatSpecifier,
  format as precisionFixed,
  format as precisionPrefix,
  format as precisionRound,
};
