import type {ProblemList} from '../reading/values/problem-list.js';
import {listedValues} from './meaning/row-choice.js';
import type {Observation} from './observed-rows.js';
import type {CarriedRows} from './carried-rows.js';
import type {RegionCarrier} from '../nuts/region-carrier.js';

/** What problems of carried figures are told with. */
export interface CarriedContext {
  readonly carrier: RegionCarrier;
  /** Codes that have figures, by the text of the year. */
  readonly codes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Heading of the column of codes. */
  readonly field: string;
}

/** Reports which figures were carried over from other versions of NUTS, and which could not be. */
export function tellCarried(
  rows: CarriedRows,
  context: CarriedContext,
  problems: ProblemList,
): void {
  const {carrier, field} = context;
  for (const message of carriedTexts(rows, context)) {
    problems.add({}, {severity: 'warning', field, message});
  }
  const lose = (of: readonly Observation[], message: string): void => {
    if (of.length === 0) return;
    const {line} = of[0]?.row ?? {};
    const place = line === undefined ? {} : {line};
    problems.add(place, {severity: 'error', field, message: `${codesOf(of)} ${message}`});
  };
  const region = `region of NUTS ${carrier.main}`;
  lose(rows.partial, `is part of a ${region} whose other parts have no figures; left out`);
  lose(rows.redrawn, `is the code of another ${region}; the figures were left out`);
}

function carriedTexts(rows: CarriedRows, {carrier, codes}: CarriedContext): readonly string[] {
  const {main} = carrier;
  const [moved, exact] = [true, false].map((isMoved) =>
    [...rows.carried]
      .filter(([, {parts}]) => parts.boundaryMoved === isMoved)
      .map(([parts, {region}]) => (parts === region ? parts : `${parts} as ${region}`)),
  );
  const texts: string[] = [];
  if (exact && exact.length > 0) {
    texts.push(`has codes of other versions than NUTS ${main}; read ${listedValues(exact)}`);
  }
  if (moved && moved.length > 0) {
    texts.push(
      `has regions whose boundary differs in NUTS ${main}; read ${listedValues(moved)}; the figures have the flag d, and b where the boundary changes`,
    );
  }
  const times = timesByVersion([...codes.keys()], carrier);
  if (rows.carried.size + rows.redrawn.length > 0 && times.length > 1) {
    texts.push(`was read by year: ${times.join('; ')}`);
  }
  if (rows.doubled.length > 0) {
    const left = codesOf(rows.doubled);
    texts.push(`gives figures of a region under two codes; those of ${left} were left out`);
  }
  return texts;
}

function codesOf(observations: readonly Observation[]): string {
  return listedValues([...new Set(observations.map(({region}) => region))]);
}

/** `NUTS 2010: 2008, 2009` for each version that the codes of a year are of. */
function timesByVersion(times: readonly string[], carrier: RegionCarrier): readonly string[] {
  const byVersion = new Map<number, string[]>();
  for (const time of [...times].sort()) {
    const version = carrier.versionOf(time);
    byVersion.set(version, [...(byVersion.get(version) ?? []), time]);
  }
  return [...byVersion].map(([version, of]) => `NUTS ${version}: ${listedValues(of)}`);
}
