/**
 * Black or white, whichever is more legible on a fill; one of them always has a contrast of 4.5:1.
 *
 * @param fill - `#rrggbb`.
 * @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
 */
export function textColour(fill: string): '#000000' | '#ffffff' {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(parseInt(fill.slice(at, at + 2), 16) / 255),
  );
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return (luminance + 0.05) ** 2 > 1.05 * 0.05 ? '#000000' : '#ffffff';
}

function linear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
