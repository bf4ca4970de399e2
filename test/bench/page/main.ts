import {BareMapLibre} from './bare-maplibre.js';
import {changeDuration, type Contestant} from './contestant.js';
import {OurMap} from './our-map.js';
import {stage, type Stage, type StageOptions} from './stage.js';

/** Constructors of a page's contestants, by name. */
export type Entrants = Readonly<Record<string, () => Contestant>>;

/** Functions of a page that the driver of the bench calls. */
export interface BenchPage {
  start(name: string, options: StageOptions): Promise<{circles: number}>;
  change(change: number): Promise<number>;
}

/** Contestants that need only the project's own dependencies. */
export const entrants: Entrants = {
  'hotspot-map': () => new OurMap(),
  'hotspot-map, most regions as rings': () => new OurMap('rings'),
  'MapLibre setData, sorted': () => new BareMapLibre('sorted setData'),
  'MapLibre setData, unsorted': () => new BareMapLibre('setData'),
  'MapLibre feature-state, unsorted': () => new BareMapLibre('feature-state'),
  'MapLibre, the same frame again': () => new BareMapLibre('nothing new'),
};

/** Makes the functions available to the driver. */
export function offer(offered: Entrants): void {
  let set: Stage | undefined;
  let entrant: Contestant | undefined;
  const page: BenchPage = {
    async start(name, options) {
      const make = offered[name];
      if (make === undefined) throw new Error(`contestant must be offered, not ${name}`);
      set = await stage(options);
      entrant = make();
      await entrant.start(set);
      return {circles: set.circles(0).region.length};
    },
    async change(change) {
      if (entrant === undefined) throw new Error('a contestant must have started');
      set?.circles(change);
      return changeDuration(entrant, change);
    },
  };
  Object.assign(globalThis, {bench: page});
}
