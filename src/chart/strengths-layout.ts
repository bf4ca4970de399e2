import type {Box, Circle} from '../cartography/projection/box.js';
import type {StrengthQuadrant} from '../view/region-strengths.js';
import {placedLabels, type PlacedLabel} from './label-placement.js';
import {labelShapes, type LabelFont} from './label-shapes.js';
import {cellCentre, lattice, packedDots, type Lattice, type LatticePoint} from './lattice.js';

/** A region that may be drawn; its stars are whole numbers. */
export interface StrengthsRegion extends LatticePoint {
  readonly code: string;
  readonly name: string;
}

/** Options of {@link strengthsLayout}. */
export interface StrengthsOptions extends LabelFont {
  /** Of the whole chart, in CSS pixels. */
  readonly width: number;
  readonly tickText: (value: number) => string;
  readonly medians: LatticePoint;
  /** Codes of regions whose names are placed first, with a leader line if needed. */
  readonly selected: readonly string[];
  /** Codes of regions to name if there is room, in order of preference. */
  readonly named: readonly string[];
  /** Name of each quadrant and a note on it. */
  readonly quadrants: Readonly<Record<StrengthQuadrant, readonly [name: string, note: string]>>;
}

/** A region and its place in the chart. */
export interface PlacedRegion extends Circle {
  readonly code: string;
  /** Centre of its cell, in CSS pixels. */
  readonly cell: {readonly x: number; readonly y: number};
  /** Its name; `undefined` if it is not wanted or has no room. */
  readonly label: PlacedLabel | undefined;
}

/** A round number of stars, its text, and its distance from the left or the top of the chart. */
export interface StarTick {
  readonly position: number;
  readonly text: string;
}

/** Name and note of a quadrant, one line each. */
export interface PlacedQuadrant {
  readonly x: number;
  /** Baseline of the name. */
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly name: string;
  readonly note: string;
}

/** The chart of strengths with the places of dots and names; distances in CSS pixels. */
export interface StrengthsLayout {
  readonly lattice: Lattice;
  readonly height: number;
  readonly xTicks: readonly StarTick[];
  readonly yTicks: readonly StarTick[];
  /** In the order given. */
  readonly regions: readonly PlacedRegion[];
  /** Point where the quadrants meet: between cells, so that no region lies on a line. */
  readonly divide: {readonly x: number; readonly y: number};
  /** Outside the cells; none unless all four have room. */
  readonly quadrants: readonly PlacedQuadrant[];
}

const GAP = 8;
/** Least distance of two ticks along the horizontal axis. */
const TICK = 56;

/** Lattice of two strengths in which every region is one dot, in the cell of its stars. */
export function strengthsLayout(
  regions: readonly StrengthsRegion[],
  options: StrengthsOptions,
): StrengthsLayout {
  const {width, medians, tickText, textWidth, lineHeight} = options;
  const most = regions.reduce((stars, {crossSectoral}) => Math.max(stars, crossSectoral), 0);
  const left = textWidth(tickText(most)) + 2 * GAP;
  const named = quadrantsFit(width - left, options);
  const strip = named ? 2 * lineHeight + GAP : GAP / 2;
  const grid = lattice({points: regions, left, top: strip, width: Math.max(width - left - 1, 1)});
  const {plot, cellWidth, cellHeight} = grid;
  const dots = packedDots(grid, regions);
  const circles = regions.map((region, at) => ({
    code: region.code,
    cx: dots[at]?.x ?? NaN,
    cy: dots[at]?.y ?? NaN,
    radius: grid.radius,
    cell: cellCentre(grid, region),
  }));
  const divide = {
    x: plot.left + (Math.floor(medians.sectoral) + 1) * cellWidth,
    y: plot.bottom - (Math.floor(medians.crossSectoral) + 1) * cellHeight,
  };
  const labels = namesOf(circles, regions, {...options, bounds: plot});
  const ticksEnd = plot.bottom + lineHeight + GAP / 2;
  return {
    lattice: grid,
    height: Math.ceil(ticksEnd + strip),
    ...ticksOf(grid, options),
    regions: circles.map((circle) => ({...circle, label: labels.get(circle.code)})),
    divide,
    quadrants: named ? quadrantNames(plot, {...options, below: ticksEnd}) : [],
  };
}

function ticksOf(
  grid: Lattice,
  {tickText, lineHeight}: StrengthsOptions,
): Pick<StrengthsLayout, 'xTicks' | 'yTicks'> {
  const {most, cellWidth, cellHeight} = grid;
  const stars = (count: number, step: number): readonly number[] =>
    Array.from({length: Math.floor(count / step) + 1}, (_, at) => at * step);
  const across = [1, 2, 5, 10, 20, 50].find((step) => step * cellWidth >= TICK) ?? 100;
  const up = [1, 2, 5, 10].find((step) => step * cellHeight >= lineHeight + 2) ?? 20;
  return {
    xTicks: stars(most.sectoral, across).map((value) => ({
      position: cellCentre(grid, {sectoral: value, crossSectoral: 0}).x,
      text: tickText(value),
    })),
    yTicks: stars(most.crossSectoral, up).map((value) => ({
      position: cellCentre(grid, {sectoral: 0, crossSectoral: value}).y,
      text: tickText(value),
    })),
  };
}

/** Width of the ring around a selected region, in CSS pixels. */
const RING = 4;

/** Greatest distance of a selected region's name from its dot, in CSS pixels. */
const REACH = 144;

function namesOf(
  circles: readonly (Circle & {readonly code: string})[],
  regions: readonly StrengthsRegion[],
  {selected, named, bounds, ...font}: StrengthsOptions & {readonly bounds: Box},
): ReadonlyMap<string, PlacedLabel | undefined> {
  const wishesFor = (codes: readonly string[], ring: number) =>
    codes.flatMap((code) => {
      const at = circles.findIndex((circle) => circle.code === code);
      const [circle, region] = [circles[at], regions[at]];
      if (circle === undefined || region === undefined) return [];
      const ringed = {...circle, radius: circle.radius + ring};
      return [{code, circle: ringed, shapes: labelShapes(region.name, font).slice(0, 1)}];
    });
  const first = wishesFor(selected, RING);
  const firstLabels = placedLabels(first, {bounds, circles, placed: [], reach: REACH, tries: 1});
  const placed = firstLabels.filter((label) => label !== undefined);
  const others = wishesFor(
    named.filter((code) => !selected.includes(code)),
    0,
  );
  const otherLabels = placedLabels(others, {bounds, circles, placed, reach: 0, tries: 1});
  return new Map([
    ...first.map(({code}, at) => [code, firstLabels[at]] as const),
    ...others.map(({code}, at) => [code, otherLabels[at]] as const),
  ]);
}

/** Most that bold text is wider than the chart's text. */
const BOLD = 1.12;

/** Whether the names of two quadrants have room side by side. */
function quadrantsFit(width: number, {quadrants, textWidth}: StrengthsOptions): boolean {
  const room = (quadrant: StrengthQuadrant): number => {
    const [name, note] = quadrants[quadrant];
    return Math.max(BOLD * textWidth(name), textWidth(note)) + 2 * GAP;
  };
  return (
    room('crossSectoral') + room('both') <= width && room('neither') + room('sectoral') <= width
  );
}

/** Names above and below the cells, each on the side of its quadrant. */
function quadrantNames(
  {left, top, right}: Box,
  {quadrants, lineHeight, below}: StrengthsOptions & {readonly below: number},
): readonly PlacedQuadrant[] {
  const [upper, lower] = [top - 2 * lineHeight - GAP / 2, below].map(
    (edge) => edge + 0.8 * lineHeight,
  );
  const place = (
    quadrant: StrengthQuadrant,
    y: number | undefined,
    anchor: 'start' | 'end',
  ): PlacedQuadrant => {
    const [name, note] = quadrants[quadrant];
    return {x: anchor === 'end' ? right : left, y: y ?? NaN, anchor, name, note};
  };
  return [
    place('crossSectoral', upper, 'start'),
    place('both', upper, 'end'),
    place('neither', lower, 'start'),
    place('sectoral', lower, 'end'),
  ];
}
