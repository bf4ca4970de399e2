/** Width of coasts and borders, in CSS pixels, in every renderer. */
export const BASE_LINE_WIDTH = 0.8;

/** Lengths of line and gap of disputed borders, in widths of the line. */
export const DISPUTED_DASHES: readonly [line: number, gap: number] = [4, 3];
