import {symbolScale, type SymbolScale} from '../cartography/bubbles/symbol-scale.js';
import type {Box, Circle} from '../cartography/projection/box.js';
import type {StrengthQuadrant} from '../view/region-strengths.js';
import {chartFrame, type AxisOptions, type ChartFrame, type ChartSize} from './chart-frame.js';
import {placedLabels, type PlacedLabel} from './label-placement.js';
import {labelShapes} from './label-shapes.js';

/** A region that may be drawn. */
export interface StrengthsRegion {
  readonly code: string;
  readonly name: string;
  /** Persons employed in all activities, above 0. */
  readonly employment: number;
  /** Stars, a whole number. */
  readonly sectoral: number;
  /** Stars, a whole number. */
  readonly crossSectoral: number;
}

/** Options of {@link strengthsLayout}. */
export interface StrengthsOptions extends ChartSize {
  readonly tickText: AxisOptions['tickText'];
  /** Persons that the largest circle of the scale represents. */
  readonly maximum: number;
  readonly medians: {readonly sectoral: number; readonly crossSectoral: number};
  /** Codes of regions whose names are placed first, with a leader line if needed. */
  readonly selected: readonly string[];
  /** Codes of regions to name if there is room, in order of preference. */
  readonly named: readonly string[];
  /** Names of the quadrants. */
  readonly quadrants: Readonly<Record<StrengthQuadrant, string>>;
}

/** A region and its place in the chart. */
export interface PlacedRegion extends Circle {
  readonly code: string;
  /** Its name; `undefined` if it is not wanted or has no room. */
  readonly label: PlacedLabel | undefined;
}

/** The chart of strengths with the places of circles and names. */
export interface StrengthsLayout {
  readonly frame: ChartFrame;
  /** Radius of the circle for the maximum, in CSS pixels. */
  readonly maximumRadius: number;
  /** Largest circle first. */
  readonly regions: readonly PlacedRegion[];
  /**
   * Point where the quadrants meet, in CSS pixels: between whole numbers, so that no region lies
   * on a line.
   */
  readonly divide: {readonly x: number; readonly y: number};
  /** Names of the quadrants in their outer corners; none unless all four have room. */
  readonly quadrants: readonly PlacedLabel[];
}

/** Distance within which regions of equal strengths spread around their point, in stars. */
const spread = 0.42;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** Places of the regions by their two strengths, with area by employment. */
export function strengthsLayout(
  regions: readonly StrengthsRegion[],
  options: StrengthsOptions,
): StrengthsLayout {
  const {maximum, medians} = options;
  const maximumRadius = radiusFor(options);
  const scale = symbolScale({maximum, maximumRadius});
  const sorted = [...regions].sort((one, other) => other.employment - one.employment);
  const frame = frameOf(sorted, scale, options);
  const offsets = offsetsOf(sorted);
  const circles = sorted.map(({code, sectoral, crossSectoral, employment}, at) => ({
    code,
    cx: frame.x(sectoral + (offsets[at]?.x ?? 0)),
    cy: frame.y(crossSectoral + (offsets[at]?.y ?? 0)),
    radius: scale(employment),
  }));
  const divide = {
    x: frame.x(Math.floor(medians.sectoral) + 0.5),
    y: frame.y(Math.floor(medians.crossSectoral) + 0.5),
  };
  const labels = namesOf(circles, sorted, {...options, bounds: frame.plot});
  return {
    frame,
    maximumRadius,
    regions: circles.map((circle) => ({...circle, label: labels.get(circle.code)})),
    divide,
    quadrants: quadrantNames(frame.plot, divide, options),
  };
}

function frameOf(
  regions: readonly StrengthsRegion[],
  scale: SymbolScale,
  options: StrengthsOptions,
): ChartFrame {
  // The strips above and below all circles are reserved for the names of the quadrants.
  const strip = {sectoral: 3, crossSectoral: options.lineHeight + 6};
  const axis = (measure: 'sectoral' | 'crossSectoral') => ({
    tickText: options.tickText,
    minimum: 0,
    whole: true,
    marks: regions.flatMap(({[measure]: stars, employment}) => [
      {value: stars, radius: scale(employment) + strip[measure]},
      {value: stars - spread, radius: strip[measure]},
      {value: stars + spread, radius: strip[measure]},
    ]),
  });
  return chartFrame({x: axis('sectoral'), y: axis('crossSectoral')}, options);
}

function radiusFor({width, height}: ChartSize): number {
  return Math.min(Math.max(Math.min(width, height) * 0.048, 10), 32);
}

/**
 * Offset of each region from the point of its strengths, in stars: none for the first, a spiral
 * around the point for the others.
 */
function offsetsOf(regions: readonly StrengthsRegion[]): readonly {x: number; y: number}[] {
  const counts = new Map<string, number>();
  const point = ({sectoral, crossSectoral}: StrengthsRegion): string =>
    `${sectoral} ${crossSectoral}`;
  for (const region of regions) counts.set(point(region), (counts.get(point(region)) ?? 0) + 1);
  const placed = new Map<string, number>();
  return regions.map((region) => {
    const before = placed.get(point(region)) ?? 0;
    placed.set(point(region), before + 1);
    const all = counts.get(point(region)) ?? 1;
    const away = all === 1 ? 0 : spread * Math.sqrt(before / (all - 1));
    const angle = before * goldenAngle;
    return {x: away * Math.cos(angle), y: away * Math.sin(angle)};
  });
}

/** Greatest distance of a selected region's name from its circle, in CSS pixels. */
const reach = 144;

function namesOf(
  circles: readonly (Circle & {readonly code: string})[],
  regions: readonly StrengthsRegion[],
  {selected, named, bounds, ...font}: StrengthsOptions & {readonly bounds: Box},
): ReadonlyMap<string, PlacedLabel | undefined> {
  const wishesFor = (codes: readonly string[]) =>
    codes.flatMap((code) => {
      const at = circles.findIndex((circle) => circle.code === code);
      const [circle, region] = [circles[at], regions[at]];
      if (circle === undefined || region === undefined) return [];
      return [{code, circle, shapes: labelShapes(region.name, font).slice(0, 1)}];
    });
  const first = wishesFor(selected);
  const firstLabels = placedLabels(first, {bounds, circles, placed: [], reach, tries: 1});
  const placed = firstLabels.filter((label) => label !== undefined);
  const others = wishesFor(named.filter((code) => !selected.includes(code)));
  const otherLabels = placedLabels(others, {bounds, circles, placed, reach: 0, tries: 1});
  return new Map([
    ...first.map(({code}, at) => [code, firstLabels[at]] as const),
    ...others.map(({code}, at) => [code, otherLabels[at]] as const),
  ]);
}

/** Most that bold text is wider than the chart's text. */
const boldness = 1.1;

/** Space between a quadrant's name and the edges, in CSS pixels. */
const inset = 4;

function quadrantNames(
  {left, top, right, bottom}: Box,
  divide: {readonly x: number; readonly y: number},
  {quadrants, textWidth, lineHeight}: StrengthsOptions,
): readonly PlacedLabel[] {
  const room = {left: divide.x - left - 2 * inset, right: right - divide.x - 2 * inset};
  const name = (quadrant: StrengthQuadrant, side: 'left' | 'right', edge: number): PlacedLabel => {
    const width = boldness * textWidth(quadrants[quadrant]);
    const start = side === 'left' ? left + inset : right - inset - width;
    return {
      lines: [quadrants[quadrant]],
      inside: false,
      box: {left: start, right: start + width, top: edge, bottom: edge + lineHeight},
    };
  };
  const low = bottom - lineHeight - 2;
  const names = {
    left: [name('crossSectoral', 'left', top), name('neither', 'left', low)],
    right: [name('both', 'right', top), name('sectoral', 'right', low)],
  };
  const fits = (['left', 'right'] as const).every((side) =>
    names[side].every(({box}) => box.right - box.left <= room[side]),
  );
  return fits ? [...names.left, ...names.right] : [];
}
