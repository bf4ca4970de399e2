import type {Observation} from './observed-rows.js';

/**
 * Flags figures whose boundary is not that of their region with `d`, and the first year after each
 * change of boundaries with `b`: the break lies between it and the year before, as Eurostat marks it.
 */
export function* withBreaks(
  observations: readonly Observation[],
): Generator<void, readonly Observation[]> {
  const flags = yield* breakFlags(observations);
  if (flags.size === 0) return observations;
  const flagged: Observation[] = [];
  for (const observation of observations) {
    if (flagged.length % STRIDE === STRIDE - 1) yield;
    const found = flags.get(observation.region)?.get(observation.time) ?? '';
    flagged.push(found === '' ? observation : {...observation, flags: found});
  }
  return flagged;
}

/** Observations between two pauses. */
const STRIDE = 5_000;

type FlagsByTime = ReadonlyMap<string, string>;

/** Flags by region and year. */
function* breakFlags(
  observations: readonly Observation[],
): Generator<void, ReadonlyMap<string, FlagsByTime>> {
  const times = new Map<string, Map<string, boolean>>();
  for (const [at, {region, carried}] of observations.entries()) {
    if (at % STRIDE === STRIDE - 1) yield;
    if (carried?.boundaryMoved === true && !times.has(region)) times.set(region, new Map());
  }
  for (const [at, {region, time, carried}] of observations.entries()) {
    if (at % STRIDE === STRIDE - 1) yield;
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
