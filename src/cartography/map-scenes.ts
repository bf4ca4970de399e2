import type {HotspotView} from '../view/hotspot-view.js';
import {sizeDomain} from '../view/size-domain.js';
import {
  bubbleScene,
  reprojected,
  type BubbleColours,
  type BubbleScene,
} from './bubbles/bubble-scene.js';
import {bubblesWhere, scenePart} from './bubbles/scene-part.js';
import {symbolScale} from './bubbles/symbol-scale.js';
import {insetByRegion, insetsOf, type Inset} from './ground/insets.js';
import {mapProjection, type ProjectionName} from './projection/map-projection.js';

/** Bubbles of a view, divided among the map of Europe and the insets. */
export interface MapScenes {
  /** Bubbles of all maps, in their places on the map of Europe. */
  readonly all: BubbleScene;
  readonly main: BubbleScene;
  /** Insets with their bubbles in the Mercator projection. */
  readonly insets: readonly InsetScene[];
}

/** Bubbles of an inset. */
export interface InsetScene {
  readonly inset: Inset;
  readonly scene: BubbleScene;
  /** Radius of its largest circle in any year, in CSS pixels; 0 if there is none. */
  readonly largest: number;
}

/** Options of {@link mapScenes}. */
export interface MapScenesOptions {
  readonly projection: ProjectionName;
  /** Radius of the circle for the view's maximum, in CSS pixels. */
  readonly maximumRadius: number;
  readonly colour: BubbleColours;
  /** Whether regions far outside Europe have maps of their own. */
  readonly withInsets: boolean;
}

/** Scenes of all maps of a view; their circles share one scale. */
export function mapScenes(view: HotspotView, options: MapScenesOptions): MapScenes {
  const {projection, maximumRadius, colour, withInsets} = options;
  const scale = symbolScale({maximum: view.maximum, maximumRadius});
  const all = bubbleScene(view, {projection: mapProjection(projection), scale, colour});
  const shown = withInsets ? insetsOf(all.regions, view.filter.countries) : [];
  if (shown.length === 0) return {all, main: all, insets: []};

  const insetOf = insetByRegion(all.regions);
  const main = bubblesWhere(all, (region) => insetOf[region] === undefined);
  const outermost = scenePart(
    all,
    bubblesWhere(all, (region) => insetOf[region] !== undefined),
  );
  const beside = reprojected(outermost, mapProjection('mercator'));
  const {largest: maxima} = sizeDomain(view.figures, view.filter);
  const insets = shown.map((inset) => {
    const inside = bubblesWhere(beside, (region) => insetOf[region] === inset);
    const most = maxima.filter((_, region) => insetOf[region] === inset);
    return {inset, scene: scenePart(beside, inside), largest: scale(Math.max(...most))};
  });
  return {all, main: scenePart(all, main), insets};
}
