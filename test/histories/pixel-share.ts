import type {Page} from 'playwright-core';

/** Difference of a colour's part, from 0 to 255, that the eye does not see. */
const UNSEEN = 32;

/** Share of pixels in which two PNG pictures differ, from 0 to 1; 1 if their sizes differ. */
export async function differentShare(page: Page, one: Buffer, other: Buffer): Promise<number> {
  if (one.equals(other)) return 0;
  if (one.length === 0 || other.length === 0) return 1;
  const pictures = [one.toString('base64'), other.toString('base64')] as const;
  return page.evaluate(share, {pictures, unseen: UNSEEN});
}

/** Runs in the page. */
async function share({
  pictures,
  unseen,
}: {
  readonly pictures: readonly [string, string];
  readonly unseen: number;
}): Promise<number> {
  const pixels = async (picture: string): Promise<ImageData> => {
    const bytes = Uint8Array.from(atob(picture), (each) => each.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], {type: 'image/png'}));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (context === null) throw new Error('the browser must have a 2D canvas');
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height);
  };
  const [one, other] = [await pixels(pictures[0]), await pixels(pictures[1])];
  if (one.width !== other.width || one.height !== other.height) return 1;
  let different = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    const isSeen = [0, 1, 2].some(
      (part) => Math.abs((one.data[at + part] ?? 0) - (other.data[at + part] ?? 0)) > unseen,
    );
    if (isSeen) different += 1;
  }
  return different / (one.data.length / 4);
}
