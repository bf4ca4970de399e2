import {expect} from '@open-wc/testing';

import {hotspotPng} from '../../src/export/hotspot-png.js';
import {hotspotSvg} from '../../src/export/hotspot-svg.js';
import {localeFor} from '../../src/locale/locale-for.js';
import {sampleView} from './sample-view.js';

const locale = localeFor('en');

describe('hotspotPng', () => {
  it('has two pixels to each unit of the picture', async () => {
    const file = await hotspotPng(sampleView(), {locale});
    const {width} = await createImageBitmap(file);
    expect([file.type, width]).to.deep.equal(['image/png', 2000]);
  });

  it('shows what the SVG file shows', async () => {
    const options = {locale, selected: ['DE11']};
    const png = await createImageBitmap(await hotspotPng(sampleView(), options));
    const svg = await loaded(hotspotSvg(sampleView(), options));
    expect(png.height).to.equal(2 * svg.height);
    expect(difference(pixels(png, png), pixels(svg, png))).to.be.lessThan(0.001);
  });

  it('leaves rings of regions below the threshold empty, as the SVG file does', async () => {
    const view = sampleView({criterion: {minimumEmployment: 30}});
    expect(view.others?.bubbles.length).to.be.greaterThan(0);
    const png = await createImageBitmap(await hotspotPng(view, {locale}));
    const svg = await loaded(hotspotSvg(view, {locale}));
    expect(difference(pixels(png, png), pixels(svg, png))).to.be.lessThan(0.001);
  });

  it('has annotations and their leaders, as the SVG file does', async () => {
    const plain = sampleView();
    const annotations = [
      {region: 'DE11', text: 'Two makers of cars and hundreds of their suppliers'},
    ];
    const view = {...plain, annotations};
    const png = await createImageBitmap(await hotspotPng(view, {locale}));
    const svg = await loaded(hotspotSvg(view, {locale}));
    const without = await createImageBitmap(await hotspotPng(plain, {locale}));
    const added = difference(pixels(png, png), pixels(without, png));
    expect(difference(pixels(png, png), pixels(svg, png))).to.be.lessThan(0.1 * added);
  });

  it('fades land as the SVG file does', async () => {
    const png = await createImageBitmap(await hotspotPng(sampleView(), {locale}));
    const svg = await loaded(hotspotSvg(sampleView(), {locale}));
    const shades = (image: CanvasImageSource): number =>
      pale(pixels(image, png)).reduce((sum, shade) => sum + shade, 0);
    expect(shades(png) / shades(svg)).to.be.closeTo(1, 0.01);
  });
});

async function loaded(text: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([text], {type: 'image/svg+xml'}));
  await image.decode();
  return image;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function pixels(image: CanvasImageSource, {width, height}: Size): Uint8ClampedArray {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0, width, height);
  return context.getImageData(0, 0, width, height).data;
}

/** Distances from white, in the range of a channel, of the pixels of land without data. */
function pale(data: Uint8ClampedArray): number[] {
  return [...data]
    .filter((_, at) => at % 4 === 2)
    .map((blue) => 255 - blue)
    .filter((shade) => shade < 15);
}

/** Share of the pixels that clearly differ: by a quarter of the range in some channel. */
function difference(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  let differing = 0;
  for (let at = 0; at < one.length; at += 4) {
    const channels = [0, 1, 2].map((c) => Math.abs((one[at + c] ?? 0) - (other[at + c] ?? 0)));
    if (Math.max(...channels) > 64) differing += 1;
  }
  return differing / (one.length / 4);
}
