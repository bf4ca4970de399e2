import type {Observation} from './observed-rows.js';

/**
 * Flags figures whose boundary is not that of their region with `d`, and the first year after each
 * change of boundaries with `b`: the break lies between it and the year before, as Eurostat marks it.
 */
export function withBreaks(observations: readonly Observation[]): readonly Observation[] {
  const flags = breakFlags(observations);
  if (flags.size === 0) return observations;
  return observations.map((observation) => {
    const found = flags.get(observation.region)?.get(observation.time) ?? '';
    return found === '' ? observation : {...observation, flags: found};
  });
}

type FlagsByTime = ReadonlyMap<string, string>;

/** Flags by region and year. */
function breakFlags(observations: readonly Observation[]): ReadonlyMap<string, FlagsByTime> {
  const moved = observations.filter(({carried}) => carried?.boundaryMoved === true);
  const times = new Map(moved.map(({region}) => [region, new Map<string, boolean>()]));
  for (const {region, time, carried} of observations) {
    times.get(region)?.set(time, carried?.boundaryMoved === true);
  }
  return new Map([...times].map(([region, states]) => [region, flagsOf(states)] as const));
}

function flagsOf(states: ReadonlyMap<string, boolean>): FlagsByTime {
  const sorted = [...states].sort(([one], [other]) => (one < other ? -1 : 1));
  return new Map(
    sorted.map(([time, isMoved], at) => {
      const before = sorted[at - 1]?.[1] ?? isMoved;
      return [time, (before === isMoved ? '' : 'b') + (isMoved ? 'd' : '')];
    }),
  );
}
