/** A colour as linear red, green and blue, from 0 to 1. */
type Linear = readonly [red: number, green: number, blue: number];
type Lab = readonly [lightness: number, a: number, b: number];

export type ColourVision = keyof typeof visions;

/**
 * Transformations of linear sRGB for full colour vision and its three deficiencies at full
 * severity.
 *
 * @see Machado, Oliveira, Fernandes: "A Physiologically-based Model for Simulation of Color Vision
 *   Deficiency", IEEE TVCG 15 (2009), severity 1.0.
 */
const visions = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

export const COLOUR_VISIONS = Object.keys(visions) as readonly ColourVision[];

/** Visual angle of a bubble of 16 px at arm's length, in degrees. */
const markSize = 1 / 3;

/**
 * Distance of two colours (`#rrggbb`) in noticeable differences: at 1, half of the viewers can
 * distinguish two small marks.
 *
 * @see Stone, Szafir, Setlur: "An Engineering Model for Color Difference as a Function of Size",
 *   Color and Imaging Conference 2014.
 */
export function noticeableDifferences(
  one: string,
  other: string,
  vision: ColourVision = 'full',
): number {
  const [l1, a1, b1] = lab(seen(one, vision));
  const [l2, a2, b2] = lab(seen(other, vision));
  return Math.hypot(
    (l1 - l2) / (5.079 + 0.751 / markSize),
    (a1 - a2) / (5.339 + 1.541 / markSize),
    (b1 - b2) / (5.349 + 2.871 / markSize),
  );
}

/**
 * Distance of two colours (`#rrggbb`) by CIEDE2000, in which 1 is just noticeable between large
 * fields side by side.
 *
 * @see Sharma, Wu, Dalal: "The CIEDE2000 Color-Difference Formula", Color Research and Application
 *   30 (2005).
 */
export function colourDistance(one: string, other: string, vision: ColourVision = 'full'): number {
  const [l1, a1, b1] = lab(seen(one, vision));
  const [l2, a2, b2] = lab(seen(other, vision));
  const grey = 0.5 * (1 - chromaShare((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const [c1, c2] = [Math.hypot(a1 * (1 + grey), b1), Math.hypot(a2 * (1 + grey), b2)];
  const [h1, h2] = [hue(a1 * (1 + grey), b1), hue(a2 * (1 + grey), b2)];
  const turn = h2 - h1 - 360 * Math.round((h2 - h1) / 360);
  const [lightnessMean, chroma, hueMean] = [(l1 + l2) / 2, (c1 + c2) / 2, h1 + turn / 2];
  const weight =
    1 -
    0.17 * cosine(hueMean - 30) +
    0.24 * cosine(2 * hueMean) +
    0.32 * cosine(3 * hueMean + 6) -
    0.2 * cosine(4 * hueMean - 63);
  const middle = (lightnessMean - 50) ** 2;
  const light = (l2 - l1) / (1 + (0.015 * middle) / Math.sqrt(20 + middle));
  const coloured = (c2 - c1) / (1 + 0.045 * chroma);
  const hued =
    (2 * Math.sqrt(c1 * c2) * Math.sin((turn * Math.PI) / 360)) / (1 + 0.015 * chroma * weight);
  const fromBlue = (((hueMean + 360) % 360) - 275) / 25;
  const blue = 60 * Math.exp(-(fromBlue ** 2));
  const rotation = -2 * chromaShare(chroma) * Math.sin((blue * Math.PI) / 180);
  return Math.sqrt(light ** 2 + coloured ** 2 + hued ** 2 + rotation * coloured * hued);
}

function chromaShare(chroma: number): number {
  return Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
}

function hue(a: number, b: number): number {
  return ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}

function cosine(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}

/** CIE lightness as perceived, from 0 to 100. */
export function lightness(colour: string, vision: ColourVision): number {
  return lab(seen(colour, vision))[0];
}

/** Contrast ratio of WCAG 2.2, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(linear(one)), luminance(linear(other))].sort(
    (a, b) => a - b,
  );
  return (lighter + 0.05) / (darker + 0.05);
}

/** Colour, `#rrggbb`, of a translucent fill on a ground. */
export function painted(fill: string, ground: string, opacity: number): string {
  const channels = [1, 3, 5].map((start) => {
    const [over, under] = [fill, ground].map((colour) =>
      Number.parseInt(colour.slice(start, start + 2), 16),
    );
    const mixed = (over ?? NaN) * opacity + (under ?? NaN) * (1 - opacity);
    return Math.round(mixed).toString(16).padStart(2, '0');
  });
  return `#${channels.join('')}`;
}

function linear(colour: string): Linear {
  const channel = (start: number): number => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function seen(colour: string, vision: ColourVision): Linear {
  const [red, green, blue] = linear(colour);
  const [r, g, b] = visions[vision];
  const mixed = (row: readonly [number, number, number]): number =>
    Math.max(0, Math.min(1, row[0] * red + row[1] * green + row[2] * blue));
  return [mixed(r), mixed(g), mixed(b)];
}

function luminance([red, green, blue]: Linear): number {
  return 0.2126729 * red + 0.7151522 * green + 0.072175 * blue;
}

/** CIE L*a*b* under D65. */
function lab(colour: Linear): Lab {
  const [red, green, blue] = colour;
  const x = compressed((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
  const y = compressed(luminance(colour));
  const z = compressed((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function compressed(share: number): number {
  return share > 216 / 24_389 ? Math.cbrt(share) : ((24_389 / 27) * share + 16) / 116;
}
