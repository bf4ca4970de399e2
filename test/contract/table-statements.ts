import {NO_STARS, type HotspotDataset} from '../../src/dataset/hotspot-dataset.js';

/** All figures of a dataset, one line for each observation and total, in the order of the lines. */
export function tableStatements(dataset: HotspotDataset): string[] {
  return [...observationLines(dataset), ...totalLines(dataset)].sort();
}

/** A dataset as values for deep comparison, independent of how it stores its observations. */
export function comparableTable(dataset: HotspotDataset): object {
  const {regions, taxonomies, sectors, years, metadata} = dataset;
  const {partial, reference, ...texts} = metadata;
  return {
    regions,
    taxonomies,
    sectors,
    years,
    texts,
    partial: [...partial],
    reference: reference && [[...reference.total], [...reference.employment]],
    statements: tableStatements(dataset),
  };
}

function* observationLines(dataset: HotspotDataset): Generator<string> {
  const {regions, sectors, years, observations} = dataset;
  const {start, region, employment, localUnits, wages, stars, flags, incomplete} = observations;
  for (let slice = 0; slice + 1 < start.length; slice += 1) {
    const sector = sectors[slice % sectors.length]!;
    const year = years[Math.floor(slice / sectors.length)];
    for (let at = start[slice]!; at < start[slice + 1]!; at += 1) {
      const figures = [
        employment[at]!,
        localUnits?.[at] ?? NaN,
        wages?.[at] ?? NaN,
        stars?.[at] === NO_STARS ? NaN : (stars?.[at] ?? NaN),
        flags?.[at] || NaN,
        incomplete?.[at] || NaN,
      ];
      if (figures.every(Number.isNaN)) continue;
      yield JSON.stringify([regions[region[at]!]!.code, sector.key, year, ...figures]);
    }
  }
}

function* totalLines({regions, years, total}: HotspotDataset): Generator<string> {
  for (const [at, persons] of (total ?? []).entries()) {
    if (Number.isNaN(persons)) continue;
    const year = years[Math.floor(at / regions.length)];
    yield JSON.stringify([regions[at % regions.length]!.code, 'total', year, persons]);
  }
}
