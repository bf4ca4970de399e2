/**
 * A figure times a factor. Powers of ten move its decimal sign, so that 64.35 thousand are 64,350 and
 * not 64,349.99999999999.
 */
export function scaledFigure(figure: number, factor: number): number {
  if (factor === 1) return figure;
  const exponent = Math.log10(factor);
  const text = String(figure);
  if (!Number.isInteger(exponent) || text.includes('e')) return figure * factor;
  return Number(`${text}e${exponent}`);
}
