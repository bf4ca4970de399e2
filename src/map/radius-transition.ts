import type {BubbleScene} from '../cartography/bubble-scene.js';

/** Milliseconds that circles take to grow or shrink. */
const DURATION = 350;

/** How circles come from one scene to the next; one at a time. */
export class RadiusTransition {
  /** Radius of each region's circle when the transition began, in CSS pixels. */
  before: Float32Array = new Float32Array();
  #leaving: readonly number[] = [];
  #from: BubbleScene | undefined;
  #began = -Infinity;

  /** Begins to go from what is on the screen to `next`; at once if nothing can be compared. */
  start(shown: BubbleScene | undefined, next: BubbleScene): void {
    const comparable = shown?.regions === next.regions && next.u[0] !== undefined;
    if (shown === undefined || !comparable || moved(shown, next) || motionUnwelcome()) {
      this.#settle(next);
      return;
    }
    const radii = this.#shownRadii(shown);
    const staying = new Set(next.region);
    this.#leaving = Array.from(shown.region.keys()).filter(
      (bubble) => !staying.has(shown.region[bubble] ?? 0),
    );
    this.#from = shown;
    this.before = radii;
    this.#began = performance.now();
  }

  /** From 0 at the beginning to 1 at the end, slower towards the end. */
  progress(): number {
    const time = Math.min(1, (performance.now() - this.#began) / DURATION);
    return 1 - (1 - time) ** 3;
  }

  /** The scene with the circles that shrink away, beneath all others. */
  withLeaving(scene: BubbleScene): BubbleScene {
    const from = this.#from;
    if (from === undefined || this.#leaving.length === 0) return scene;
    const pick = (column: ArrayLike<number>): number[] =>
      this.#leaving.map((bubble) => column[bubble] ?? 0);
    const first = scene.colour.colours.length;
    const colours = [...scene.colour.colours, ...from.colour.colours];
    const of = Uint8Array.from([
      ...pick(from.colour.of).map((colour) => colour + first),
      ...scene.colour.of,
    ]);
    return {
      regions: scene.regions,
      length: this.#leaving.length + scene.length,
      region: Uint32Array.from([...pick(from.region), ...scene.region]),
      u: Float64Array.from([...pick(from.u), ...scene.u]),
      v: Float64Array.from([...pick(from.v), ...scene.v]),
      radius: Float64Array.from([...this.#leaving.map(() => 0), ...scene.radius]),
      colour: {colours, of},
    };
  }

  #settle(next: BubbleScene): void {
    this.#leaving = [];
    this.#from = undefined;
    this.#began = -Infinity;
    this.before = radiiByRegion(next);
  }

  /** Radii as they are now, in the midst of an earlier transition perhaps. */
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

function radiiByRegion(scene: BubbleScene): Float32Array {
  const radii = new Float32Array(scene.regions.length);
  scene.region.forEach((region, bubble) => {
    radii[region] = scene.radius[bubble] ?? 0;
  });
  return radii;
}

/** Whether the projection has changed, told by a region that both scenes show. */
function moved(one: BubbleScene, other: BubbleScene): boolean {
  const region = other.region[0] ?? 0;
  const bubble = one.region.indexOf(region);
  return bubble >= 0 && one.u[bubble] !== other.u[0];
}

function motionUnwelcome(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
