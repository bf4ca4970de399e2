import {regionCountries} from '../dataset/region-countries.js';
import type {HotspotFigures} from '../figures/hotspot-figures.js';
import type {Bubbles} from './bubbles.js';
import type {HotspotView} from './hotspot-view.js';

/**
 * Ranks of the bubbles of a view by value, from 1, equal values alike; entry for entry. 0 below the
 * threshold, as the hotspots have the ranks.
 */
export interface BubbleRanks {
  readonly inEurope: Uint32Array;
  readonly inCountry: Uint32Array;
}

/** Ranks of bubbles in one pass, as they are sorted already. */
export function bubbleRanks({bubbles, figures, below}: HotspotView): BubbleRanks {
  return below ? noRanks(bubbles) : ranks(bubbles, figures);
}

function noRanks({length}: Bubbles): BubbleRanks {
  return {inEurope: new Uint32Array(length), inCountry: new Uint32Array(length)};
}

function ranks(bubbles: Bubbles, figures: HotspotFigures): BubbleRanks {
  const {length, region, value} = bubbles;
  const {codes, of} = regionCountries(figures.dataset.regions);
  const {inEurope, inCountry} = noRanks(bubbles);
  /** By country: number of its bubbles so far, and the last of them. */
  const counts = new Uint32Array(codes.length);
  const last = new Int32Array(codes.length).fill(-1);
  for (let at = 0; at < length; at++) {
    const country = of[region[at] ?? 0] ?? 0;
    const before = last[country] ?? -1;
    const count = (counts[country] ?? 0) + 1;
    inEurope[at] = value[at] === value[at - 1] ? (inEurope[at - 1] ?? 0) : at + 1;
    inCountry[at] = value[at] === value[before] ? (inCountry[before] ?? 0) : count;
    counts[country] = count;
    last[country] = at;
  }
  return {inEurope, inCountry};
}
