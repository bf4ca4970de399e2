/** Width of coasts and borders, in CSS pixels, in every renderer. */
export const BASE_LINE_WIDTH = 0.8;

/** Lengths of dash and gap of disputed borders, in multiples of the line's width. */
export const DISPUTED_DASHES: readonly [line: number, gap: number] = [4, 3];
