/** Width of coasts and borders, in CSS pixels, in every renderer. */
export const BASE_LINE_WIDTH = 0.8;
