import type {Locator} from 'playwright-core';

/** Red, green and blue, each from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Pixels of an element on the screen at one moment. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Colour at a position from the element's top left corner, in CSS pixels. */
  at(x: number, y: number): Colour;
}

/** Takes a picture of an element; the page must not be scaled. */
export async function picture(element: Locator): Promise<Picture> {
  const image = (await element.screenshot({animations: 'disabled'})).toString('base64');
  const reader = await element.page().context().newPage();
  const {width, height, pixels} = await reader.evaluate(pixelsOf, image);
  await reader.close();
  const bytes = Buffer.from(pixels, 'base64');
  return {
    width,
    height,
    at(x, y) {
      const start = 4 * (Math.floor(y) * width + Math.floor(x));
      return [bytes[start] ?? 0, bytes[start + 1] ?? 0, bytes[start + 2] ?? 0];
    },
  };
}

/** Runs in a page without a policy; base64 is the fastest way to transfer the pixels. */
async function pixelsOf(image: string): Promise<{width: number; height: number; pixels: string}> {
  const blob = await (await fetch(`data:image/png;base64,${image}`)).blob();
  const bitmap = await createImageBitmap(blob);
  const {width, height} = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const data = context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
  const url = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsDataURL(new Blob([data]));
  });
  return {width, height, pixels: url.slice(url.indexOf(',') + 1)};
}

/** Distance of two colours: 0 if they are equal, 255 at most. */
export function difference(one: Colour, other: Colour): number {
  return Math.max(...one.map((part, at) => Math.abs(part - (other[at] ?? 0))));
}

/** Colour that a style sheet writes as `#rrggbb`. */
export function colour(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
