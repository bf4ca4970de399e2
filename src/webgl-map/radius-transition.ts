import type {BubbleScene} from '../cartography/bubbles/bubble-scene.js';
import {joinedScenes} from '../cartography/bubbles/joined-scenes.js';
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
    return joinedScenes({...leaving, radius: new Float64Array(leaving.length)}, scene);
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

/** Radius of each region's circle, in CSS pixels; 0 without one. */
export function radiiByRegion(scene: BubbleScene): Float32Array {
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
