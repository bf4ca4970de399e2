import {isOwn, type CarriedRegion, type RegionCarrier} from '../nuts/region-carrier.js';
import {withBreaks} from './boundary-breaks.js';
import type {CsvLayout} from './csv-layout.js';
import {sectorCells, type CsvSectors} from './csv-sectors.js';
import {carriedTotals} from './carried-totals.js';
import {hasDigits, type FigureCell, type Observation, type ObservedRows} from './observed-rows.js';

/** Figures that are shown for regions of one version of NUTS. */
export interface CarriedRows {
  readonly observed: ObservedRows;
  /** Regions that were carried over, by the codes of their parts: `UKI3 + UKI4`. */
  readonly carried: ReadonlyMap<string, CarriedRegion>;
  /** Observations that are a second figure of a region that has one under its own code. */
  readonly doubled: readonly Observation[];
  /** Observations of a part of a region whose other parts have none. */
  readonly partial: readonly Observation[];
  /** Observations under a code that now is another region's. */
  readonly redrawn: readonly Observation[];
}

/** What rows are carried over with. */
export interface CarryingContext {
  readonly carrier: RegionCarrier;
  readonly layout: CsvLayout;
  readonly sectors: CsvSectors;
}

/** Rows between two pauses. */
const STRIDE = 2_000;

/** Gives the figures of other versions of NUTS to the regions that are shown, summed where exact. */
export function* carriedRows(
  observed: ObservedRows,
  context: CarryingContext,
): Generator<void, CarriedRows> {
  const {carrier} = context;
  const none = {carried: new Map<string, CarriedRegion>(), doubled: [], partial: [], redrawn: []};
  if (yield* isAllOwn(observed.codes, carrier)) return {observed, ...none};
  const groups = new Map<string, Group>();
  const own: Observation[] = [];
  const redrawn: Observation[] = [];
  const owned = new Map<string, number>();
  for (const [at, observation] of observed.observations.entries()) {
    if (at % STRIDE === STRIDE - 1) yield;
    const {region: code, time} = observation;
    const found = carrier.carried(code, time);
    if (found === undefined) {
      (carrier.points.has(code) ? redrawn : own).push(observation);
      continue;
    }
    if (isOwn(code, found) && !found.parts.boundaryMoved) {
      owned.set(observationKey(code, observation, context), own.length);
      own.push(observation);
      continue;
    }
    const key = `${observationKey(found.region, observation, context)} ${found.parts.codes.join()}`;
    const group: Group = groups.get(key) ?? {found, parts: new Map()};
    groups.set(key, group);
    group.parts.set(code, observation);
  }
  const sorted = {...(yield* sortedGroups(groups, {own, owned})), redrawn};
  const observations = yield* withBreaks([...sorted.own, ...sorted.merged]);
  const totals = carriedTotals(observed.totals, carrier);
  return {...sorted, observed: {...observed, observations, totals}};
}

/** Whether no figure is of another version than the regions that are shown. */
function* isAllOwn(codes: ObservedRows['codes'], carrier: RegionCarrier): Generator<void, boolean> {
  const isOwned = (code: string, time: string): boolean => {
    const found = carrier.carried(code, time);
    if (found === undefined) return !carrier.points.has(code);
    return isOwn(code, found) && !found.parts.boundaryMoved;
  };
  for (const [time, list] of codes) {
    if (![...list].every((code) => isOwned(code, time))) return false;
    yield;
  }
  return true;
}

/** Observations of the parts of a region. */
interface Group {
  readonly found: CarriedRegion;
  readonly parts: Map<string, Observation>;
}

function observationKey(
  region: string,
  {row, sector, time}: Observation,
  {layout, sectors}: CarryingContext,
): string {
  const of = sectorCells(row.cells, layout.columns);
  return `${region} ${time} ${sectors.keyOf(of.taxonomy, sector ?? of.sector, of.sectorName)}`;
}

interface OwnFigures {
  readonly own: Observation[];
  /** Place of a region's own observation, by its key. */
  readonly owned: ReadonlyMap<string, number>;
}

interface SortedGroups extends Omit<CarriedRows, 'observed' | 'redrawn'> {
  readonly own: readonly Observation[];
  readonly merged: readonly Observation[];
}

function* sortedGroups(
  groups: ReadonlyMap<string, Group>,
  {own, owned}: OwnFigures,
): Generator<void, SortedGroups> {
  const carried = new Map<string, CarriedRegion>();
  const merged: Observation[] = [];
  const lost: Readonly<Record<'doubled' | 'partial', Observation[]>> = {doubled: [], partial: []};
  const replaced = new Set<number>();
  const taken = new Set<string>();
  let count = 0;
  for (const [key, {found, parts}] of groups) {
    count += 1;
    if (count % STRIDE === 0) yield;
    const place = key.slice(0, key.lastIndexOf(' '));
    const list = [...parts.values()];
    const at = owned.get(place);
    const known = at === undefined ? undefined : own[at];
    const isTaken = taken.has(place) || (known !== undefined && !replaces(list, known));
    if (isTaken || parts.size < found.parts.codes.length) {
      if (list.some(hasFigure)) lost[isTaken ? 'doubled' : 'partial'].push(...list);
      continue;
    }
    if (at !== undefined) replaced.add(at);
    taken.add(place);
    merged.push(sumOf(found, list));
    carried.set(found.parts.codes.join(' + '), found);
  }
  return {own: own.filter((_, at) => !replaced.has(at)), merged, carried, ...lost};
}

/** Whether the figures of a region's parts take the place of those under its own code. */
function replaces(list: readonly Observation[], own: Observation): boolean {
  return list.some(hasFigure) && !hasFigure(own);
}

function hasFigure({figures}: Observation): boolean {
  return figures.some(({row, at}) => hasDigits(row.cells[at] ?? ''));
}

/** One observation of several; a measure that one of them lacks is left out. */
function sumOf(
  {region, parts: {boundaryMoved}}: CarriedRegion,
  list: readonly Observation[],
): Observation {
  const [first, ...others] = list;
  if (first === undefined) throw new Error('a sum must have parts');
  const figures = first.figures.flatMap((figure): readonly FigureCell[] => {
    const more = others.map(({figures: of}) => of.find(({field}) => field === figure.field));
    const all = more.filter((cell) => cell !== undefined);
    return all.length < others.length ? [] : [all.length === 0 ? figure : {...figure, more: all}];
  });
  return {...first, region, figures: [...figures], carried: {boundaryMoved}};
}
