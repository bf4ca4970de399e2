import type {BubbleScene} from '../cartography/bubbles/bubble-scene.js';
import {bubblesWhere, scenePart} from '../cartography/bubbles/scene-part.js';

/** Duration of growing and shrinking, in milliseconds. */
const DURATION = 350;

/** Transition of circles from one scene to the next; one at a time. */
export class RadiusTransition {
  /** Radius of each region's circle at the start of the transition, in CSS pixels. */
  before: Float32Array = new Float32Array();
  /** Circles that shrink and disappear. */
  #leaving: BubbleScene | undefined;
  #began = -Infinity;

  /** Starts from the circles on the screen; skips to `next` if the scenes are not comparable. */
  start(shown: BubbleScene | undefined, next: BubbleScene): void {
    const comparable = shown?.regions === next.regions && next.u[0] !== undefined;
    if (shown === undefined || !comparable || moved(shown, next) || motionUnwelcome()) {
      this.#settle(next);
      return;
    }
    const staying = new Uint8Array(next.regions.length);
    for (const region of next.region) staying[region] = 1;
    const leaving = bubblesWhere(shown, (region) => staying[region] === 0);
    this.#leaving = leaving.length === 0 ? undefined : scenePart(shown, leaving);
    this.before = this.#shownRadii(shown);
    this.#began = performance.now();
  }

  /** Progress from 0 to 1, slower towards the end. */
  progress(): number {
    const time = Math.min(1, (performance.now() - this.#began) / DURATION);
    return 1 - (1 - time) ** 3;
  }

  /** Scene with the disappearing circles beneath all others. */
  withLeaving(scene: BubbleScene): BubbleScene {
    const leaving = this.#leaving;
    if (leaving === undefined) return scene;
    const length = leaving.length + scene.length;
    const first = scene.colour.colours.length;
    const of = new Uint8Array(length);
    of.set(leaving.colour.of.map((colour) => colour + first));
    of.set(scene.colour.of, leaving.length);
    return {
      regions: scene.regions,
      length,
      region: joined(leaving.region, scene.region, new Uint32Array(length)),
      u: joined(leaving.u, scene.u, new Float64Array(length)),
      v: joined(leaving.v, scene.v, new Float64Array(length)),
      radius: joined(new Float64Array(leaving.length), scene.radius, new Float64Array(length)),
      colour: {colours: [...scene.colour.colours, ...leaving.colour.colours], of},
    };
  }

  #settle(next: BubbleScene): void {
    this.#leaving = undefined;
    this.#began = -Infinity;
    this.before = radiiByRegion(next);
  }

  /** Current radii, which may be in the middle of an earlier transition. */
  #shownRadii(shown: BubbleScene): Float32Array {
    const progress = this.progress();
    const goal = radiiByRegion(shown);
    if (progress === 1) return goal;
    return goal.map((radius, region) => {
      const earlier = this.before[region] ?? 0;
      return earlier + (radius - earlier) * progress;
    });
  }
}

function joined<Column extends Uint32Array | Float64Array>(
  one: Column,
  other: Column,
  column: Column,
): Column {
  column.set(one);
  column.set(other, one.length);
  return column;
}

function radiiByRegion(scene: BubbleScene): Float32Array {
  const radii = new Float32Array(scene.regions.length);
  scene.region.forEach((region, bubble) => {
    radii[region] = scene.radius[bubble] ?? 0;
  });
  return radii;
}

/** Whether the projection has changed, judged by a region in both scenes. */
function moved(one: BubbleScene, other: BubbleScene): boolean {
  const region = other.region[0] ?? 0;
  const bubble = one.region.indexOf(region);
  return bubble >= 0 && one.u[bubble] !== other.u[0];
}

function motionUnwelcome(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
