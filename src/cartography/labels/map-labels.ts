import {bubbleCode, type BubbleScene} from '../bubbles/bubble-scene.js';
import {RIM} from '../colour/circle-look.js';
import {boxMeetsCircle, type Box, type Circle} from '../projection/box.js';
import {screenPosition, unitPosition, type Camera, type MapSize} from '../projection/camera.js';
import type {MapProjection} from '../projection/map-projection.js';
import {countryPlace} from './country-labels.js';
import {countryNameLines} from './country-name-lines.js';
import {countryPlaces, type CountryPlace, type NameSite} from './country-places.js';
import type {LabelChoice} from './label-choice.js';
import {LabelGround} from './label-ground.js';
import {labelLine, type LabelLine, type MapLabel, type TextMeasure} from './map-label.js';
import {coveredShare, regionPlace, spacedBox} from './region-labels.js';

/** Words of the names. */
export interface LabelWords {
  /** BCP 47 tag of the names of countries. */
  readonly language: string;
  /** Name and figure of a region with a circle or a ring, by its index in the dataset. */
  readonly region: (region: number, ring: boolean) => readonly [name: string, figure: string];
  /** Name of a country by Eurostat's code. */
  readonly country: (code: string) => string;
}

/** Options of {@link mapLabels}. */
export interface MapLabelsOptions {
  readonly scene: BubbleScene;
  /** Rings of regions below the threshold, on which names may lie. */
  readonly rings: BubbleScene | undefined;
  /** Code of the region whose ring is named; `undefined` for none. */
  readonly ring: string | undefined;
  readonly projection: MapProjection;
  readonly camera: Camera;
  readonly size: MapSize;
  /** Magnification of the whole map, 1 or more. */
  readonly zoom: number;
  readonly choice: LabelChoice;
  /** Codes of regions named before the largest ones: selected, found, pointed at. */
  readonly first: readonly string[];
  /** Codes of the countries that the view is of; empty for all. */
  readonly countries: readonly string[];
  /** Boxes of what lies over the map, from its top left. */
  readonly obstacles: readonly Box[];
  readonly words: LabelWords;
  readonly measure: TextMeasure;
  /** The labels so far, which keep their places where they can. */
  readonly before: readonly MapLabel[];
}

/** Width of a map under which names are smaller, in CSS pixels. */
const SMALL = 768;
/** Width under which only the largest countries are named. */
const SMALLEST = 480;
/** Magnification from which a map names all that fits. */
const CLOSE = 2;
/** Smallest circle that is named then, in CSS pixels. */
const NAMED_RADIUS = 6;
/** Number of regions that are named even in a bad place. */
const SURE = 3;
/** Number of circles that names avoid; smaller ones are many only where nobody could read names. */
const MOST_CIRCLES = 600;
/** Distance of names from the frame, in CSS pixels. */
const MARGIN = 2;
/** Hidden share of a rim from which it is drawn again. */
const COVERED = 0.2;
/** Space between the letters of a country's name, as a multiple of its size. */
const SPACING = {withData: 0.13, quiet: 0.02};

/**
 * Names of regions and countries in their places on a map. The same options give the same labels;
 * earlier ones in the order of importance win.
 *
 * @returns Those of regions first, the most important one first.
 */
export function mapLabels(options: MapLabelsOptions): readonly MapLabel[] {
  const {choice, size, obstacles} = options;
  if (choice === 'none') return [];
  const bounds = {
    ...{left: MARGIN, top: MARGIN},
    ...{right: size.width - MARGIN, bottom: size.height - MARGIN},
  };
  const circles = circlesOf(options);
  const ground = new LabelGround({circles, obstacles, bounds});
  const regions = choice === 'countries' ? [] : regionLabels(options, ground, circles);
  return choice === 'regions' ? regions : [...regions, ...countryLabels(options, ground)];
}

/** A circle in the frame, or a ring that is to be named. */
interface NamedCircle extends Circle {
  /** Index in its scene. */
  readonly bubble: number;
  readonly scene: BubbleScene;
  /** Code of its region. */
  readonly code: string;
}

/**
 * The largest circles in the frame and those named first, in the order in which they are drawn:
 * after the rings to be named, as names may lie on all others.
 */
function circlesOf(options: MapLabelsOptions): readonly NamedCircle[] {
  const {scene, rings, ring, first} = options;
  const named = rings ? circlesIn(rings, [...first, ring], 0, options) : [];
  return [...named, ...circlesIn(scene, first, MOST_CIRCLES, options)];
}

/** @param most - Number of circles in the frame after which only those of `codes` follow. */
function circlesIn(
  scene: BubbleScene,
  codes: readonly (string | undefined)[],
  most: number,
  {camera, size}: MapLabelsOptions,
): readonly NamedCircle[] {
  const circles: NamedCircle[] = [];
  for (let bubble = 0; bubble < scene.length; bubble++) {
    const code = bubbleCode(scene, bubble);
    if (circles.length >= most && !codes.includes(code)) continue;
    const radius = scene.radius[bubble] ?? 0;
    const [cx, cy] = screenPosition(scene.u[bubble] ?? 0, scene.v[bubble] ?? 0, camera, size);
    const frame = {left: 0, top: 0, right: size.width, bottom: size.height};
    if (boxMeetsCircle(frame, {cx, cy, radius})) {
      circles.push({bubble, scene, code, cx, cy, radius});
    }
  }
  return circles;
}

function regionLabels(
  options: MapLabelsOptions,
  ground: LabelGround,
  circles: readonly NamedCircle[],
): readonly MapLabel[] {
  const set = new Map<string, MapLabel>();
  const add = (circle: NamedCircle, must: boolean): boolean => {
    const {code} = circle;
    const known = set.get(code);
    const at = circles.indexOf(circle);
    const label = known ?? regionLabel({circle, at, must}, options, ground);
    if (label === undefined) return false;
    set.set(code, label);
    if (known === undefined) ground.take([spacedBox(label.box)], label.leader);
    return true;
  };
  for (const code of options.first) {
    const circle = circles.find((each) => each.code === code);
    if (circle !== undefined) add(circle, true);
  }
  const {most, least} = numberOf(options);
  let named = 0;
  for (const circle of circles.filter(({scene}) => scene === options.scene)) {
    if (named >= most || circle.radius <= least) break;
    if (isWithin([circle.cx, circle.cy], options.size) && add(circle, named < SURE)) named += 1;
  }
  const ring = circles.find(({code}) => code === options.ring);
  if (ring !== undefined) add(ring, false);
  return [...set.values()];
}

function isWithin([x, y]: readonly [number, number], {width, height}: MapSize): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

/** Number of regions to name by their figures, and the radius above which they are named. */
function numberOf({zoom, countries, size}: MapLabelsOptions): {most: number; least: number} {
  if (countries.length === 1) return {most: Infinity, least: 0};
  if (zoom >= CLOSE) return {most: Infinity, least: NAMED_RADIUS};
  return {most: size.width < SMALLEST ? 3 : size.width < SMALL ? 4 : 8, least: 0};
}

/** A circle to be named. */
interface RegionWish {
  readonly circle: NamedCircle;
  /** Its index in the ground. */
  readonly at: number;
  readonly must: boolean;
}

function regionLabel(
  {circle, at, must}: RegionWish,
  {rings, size, words, measure, before}: MapLabelsOptions,
  ground: LabelGround,
): MapLabel | undefined {
  const {code, bubble, scene, cx: x, cy: y} = circle;
  const quiet = scene === rings;
  const small = size.width < SMALL;
  const [name, figure] = words.region(scene.region[bubble] ?? 0, quiet);
  const style = {size: small ? 11 : 12, bold: !quiet, spacing: 0};
  const lines = [
    labelLine(name, style, measure),
    labelLine(figure, {...style, size: style.size - 1, bold: false}, measure),
  ];
  const look = scene.colour.looks[scene.colour.of[bubble] ?? 0];
  const inside = look !== undefined && look.opacity > 0;
  const kept = siteOf(before, 'region', code);
  const place = regionPlace({circle: at, lines, inside, must, before: kept}, ground, small);
  if (place === undefined) return undefined;
  const {tip, ...found} = place;
  return {
    ...{kind: 'region', code, lines, angle: 0, quiet, x, y, ...found},
    ...{u: scene.u[bubble] ?? 0, v: scene.v[bubble] ?? 0},
    fill: tip === undefined ? look?.fill : undefined,
    covered: look?.width === RIM && coveredShare(ground, at) > COVERED,
  };
}

/** Number of the place that a name has had; `undefined` if it is new. */
function siteOf(
  before: readonly MapLabel[],
  kind: MapLabel['kind'],
  code: string,
): number | undefined {
  return before.find((label) => label.kind === kind && label.code === code)?.site;
}

function countryLabels(options: MapLabelsOptions, ground: LabelGround): readonly MapLabel[] {
  const {scene, projection, size, zoom, countries} = options;
  const withData = new Set(scene.regions.map(({country}) => country));
  const ranks = zoom >= CLOSE ? 3 : size.width < SMALLEST ? 1 : size.width < SMALL ? 2 : 3;
  const labels: MapLabel[] = [];
  for (const place of countryPlaces(projection)) {
    const {code, rank} = place;
    // The view is of one country, which its title names.
    if (rank > ranks || (countries.length === 1 && countries[0] === code)) continue;
    const disputed = code === 'XK' && !withData.has(code);
    const label = disputed ? undefined : countryLabel(place, withData.has(code), options, ground);
    if (label !== undefined) labels.push(label);
  }
  return labels;
}

function countryLabel(
  place: CountryPlace,
  hasData: boolean,
  {camera, size, words, measure, before}: MapLabelsOptions,
  ground: LabelGround,
): MapLabel | undefined {
  const {code, rank, sites, codeSite} = place;
  const textSize = rank === 1 ? 11 : 10;
  const spacing = textSize * (hasData ? SPACING.withData : SPACING.quiet);
  const line = (text: string): LabelLine =>
    labelLine(text, {size: textSize, bold: false, spacing}, measure);
  const small = size.width < SMALL;
  const inFrame = ({u, v}: NameSite): boolean => isWithin(screenPosition(u, v, camera, size), size);
  if (!sites.some(inFrame)) return undefined;
  const named = countryNameLines(words.country(code), words.language).map(line);
  // A code is the last resort for a country with data, on a small map only for a large one.
  const coded =
    codeSite && hasData && (rank === 1 || !small) ? [{...codeSite, lines: [line(code)]}] : [];
  const tried = [...sites.map((site) => ({...site, lines: named})), ...coded].map((site) => {
    const [cx, cy] = screenPosition(site.u, site.v, camera, size);
    return {...site, cx, cy};
  });
  const kept = siteOf(before, 'country', code);
  const found = countryPlace(tried, ground, {small, before: kept});
  if (found === undefined) return undefined;
  ground.take(found.filled);
  const {lines, angle, box, site} = found;
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const [u, v] = unitPosition(x, y, camera, size);
  const quiet = !hasData;
  return {
    ...{kind: 'country', code, lines, angle, quiet, u, v, x, y, box, align: 'middle', site},
    ...{leader: undefined, fill: undefined, covered: false},
  };
}
