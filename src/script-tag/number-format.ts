/**
 * Stands in for `d3-format` beneath d3's scales in the script-tag files: ticks are written by the
 * rules of the EU's institutions here, and nobody asks the scales for a format.
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
