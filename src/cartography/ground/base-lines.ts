/** Widths of coasts and borders, in CSS pixels, in every renderer. */
export const BASE_LINE_WIDTH = {coast: 0.6, border: 1} as const;

/** Lengths of dash and gap of disputed borders, in CSS pixels. */
export const DISPUTED_DASHES: readonly [line: number, gap: number] = [3, 2];
