import type {MapSize} from './projection/camera.js';
import type {UnitBox} from './projection/extent.js';

/** Column for legend and insets over the Atlantic, at the left of a map of Europe. */
export interface MapColumn {
  /** Room that the map leaves free at its edges, in CSS pixels. */
  readonly padding: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  /** Size of an inset's frame, in CSS pixels: four fit side by side. */
  readonly inset: MapSize;
}

/** Least size of a map that has room for the column, in CSS pixels. */
const LEAST: MapSize = {width: 560, height: 280};

/** Widths between which sizes grow, in CSS pixels. */
const [SMALL, LARGE] = [640, 1040];

/** Size of an inset where the column has no room: four side by side on a phone. */
export const LARGEST_INSET: MapSize = {width: 64, height: 38};

/** Whether a map has room for the column. */
export function hasColumn({width, height}: MapSize): boolean {
  return width >= LEAST.width && height >= LEAST.height;
}

/**
 * Column of a map with room for it. What is wider than Europe is left free at the left.
 *
 * @param extent - All of Europe.
 */
export function mapColumn({width, height}: MapSize, extent: UnitBox): MapColumn {
  const share = Math.min(1, Math.max(0, (width - SMALL) / (LARGE - SMALL)));
  const between = (small: number, large: number): number => small + share * (large - small);
  const [top, right, bottom] = [between(8, 18), between(30, 40), between(14, 26)];
  const shape = (extent.right - extent.left) / (extent.bottom - extent.top);
  const spare = width - right - (height - top - bottom) * shape;
  return {
    padding: {left: Math.max(between(196, 320), spare), top, right, bottom},
    inset: {
      width: Math.round(between(32, LARGEST_INSET.width)),
      height: Math.round(between(25, LARGEST_INSET.height)),
    },
  };
}

/** Least widths of a stage with insets at its left edge, and with the legend at its right one. */
const STAGE = {insets: 700, legend: 900};

/** Width under which a stage has its headline in one line at the top, in CSS pixels. */
const NARROW_STAGE = 480;

/** Layout of a map that is a stage: legend at the right, insets in one column at the left. */
export interface StageLayout {
  readonly insets: boolean;
  readonly legend: boolean;
}

/** Parts that have room on a stage. */
export function stageLayout({width, height}: MapSize): StageLayout {
  const high = height >= 480;
  return {insets: high && width >= STAGE.insets, legend: high && width >= STAGE.legend};
}

/**
 * Room that a stage keeps free for headline, insets and, at the right, list or card and legend. What
 * is wider than Europe is mostly left free at the right.
 *
 * @param extent - All of Europe.
 */
export function stageColumn(size: MapSize, extent: UnitBox): MapColumn {
  const {width, height} = size;
  const {insets, legend} = stageLayout(size);
  const share = Math.min(1, Math.max(0, (width - STAGE.legend) / (1136 - STAGE.legend)));
  const edge = insets ? 16 : 8;
  const top = width < NARROW_STAGE ? 56 : edge;
  const [left, right] = [insets ? 62 : edge, legend ? 96 + share * 154 : edge];
  const shape = (extent.right - extent.left) / (extent.bottom - extent.top);
  const spare = Math.max(0, width - left - right - (height - top - edge) * shape);
  const lead = legend ? spare / 5 : spare / 2;
  return {
    padding: {left: left + lead, top, right: right + spare - lead, bottom: edge},
    inset: {width: 44, height: 34},
  };
}
