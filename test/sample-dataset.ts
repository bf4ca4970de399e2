import {NO_STARS, type HotspotDataset} from '../src/dataset/hotspot-dataset.js';
import {sectorKey} from '../src/dataset/taxonomy.js';

/** One observation of a sample; an absent figure is missing. */
export interface SampleRow {
  readonly region: string;
  /** Key `taxonomy:sector`; taxonomies named `emerging` are not additive. */
  readonly sector: string;
  readonly year?: number;
  readonly employment?: number;
  readonly localUnits?: number;
  readonly wages?: number;
  readonly stars?: number;
  readonly flags?: number;
  readonly incomplete?: number;
}

/** A small dataset for tests; the country of a region is the first two letters of its code. */
export function sampleDataset(
  rows: readonly SampleRow[],
  {
    totals,
    partial = {},
  }: {totals?: Readonly<Record<string, number>>; partial?: Readonly<Record<number, string[]>>} = {},
): HotspotDataset {
  const codes = unique(rows.map(({region}) => region));
  const keys = unique(rows.map(({sector}) => sector));
  const years = unique(rows.map(({year}) => year ?? 2012)).sort((a, b) => a - b);
  const ids = unique(keys.map((key) => key.split(':')[0] ?? ''));
  const sectors = ids.flatMap((taxonomy) =>
    keys
      .filter((key) => key.startsWith(`${taxonomy}:`))
      .map((key) => {
        const id = key.slice(taxonomy.length + 1);
        return {key: sectorKey(taxonomy, id), id, taxonomy, label: id};
      }),
  );
  const sliceOf = ({year, sector}: SampleRow): number =>
    years.indexOf(year ?? 2012) * sectors.length + sectors.findIndex(({key}) => key === sector);
  const sorted = [...rows].sort(
    (a, b) => sliceOf(a) - sliceOf(b) || codes.indexOf(a.region) - codes.indexOf(b.region),
  );
  const start = new Uint32Array(years.length * sectors.length + 1);
  for (const row of rows) for (let at = sliceOf(row) + 1; at < start.length; at++) start[at]! += 1;
  return {
    regions: codes.map((code, at) => ({
      code,
      name: `Region ${code}`,
      country: code.slice(0, 2),
      longitude: 5 + at,
      latitude: 50,
    })),
    taxonomies: ids.map((id) => ({
      id,
      label: id,
      additive: id !== 'emerging',
      sectors: sectors.filter(({taxonomy}) => taxonomy === id),
    })),
    sectors,
    years,
    observations: {
      start,
      region: Uint32Array.from(sorted, ({region}) => codes.indexOf(region)),
      employment: Float64Array.from(sorted, ({employment}) => employment ?? NaN),
      localUnits: Float64Array.from(sorted, ({localUnits}) => localUnits ?? NaN),
      wages: Float64Array.from(sorted, ({wages}) => wages ?? NaN),
      stars: Uint8Array.from(sorted, ({stars}) => stars ?? NO_STARS),
      flags: Uint16Array.from(sorted, ({flags}) => flags ?? 0),
      incomplete: Uint8Array.from(sorted, ({incomplete}) => incomplete ?? 0),
    },
    ...(totals && {
      total: Float64Array.from(years.flatMap(() => codes.map((code) => totals[code] ?? NaN))),
    }),
    metadata: {
      partial: new Map(Object.entries(partial).map(([year, where]) => [Number(year), where])),
    },
  };
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
