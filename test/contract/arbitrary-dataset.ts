import fc from 'fast-check';

/** Figures of one region, sector and year in the contract's form; absent if not given. */
export interface Figures {
  readonly employment?: number | null;
  readonly localUnits?: number | null;
  readonly wages?: number | null;
  readonly stars?: number | null;
  readonly flag?: string | null;
  readonly incomplete?: number | null;
}

/** A region with all the properties that a feature can have. */
export interface ArbitraryRegion {
  readonly code: string;
  readonly name: string;
  readonly country: string | null;
  readonly note: string | null;
  readonly geometry: object;
}

/** One observation with its place in the dataset, by positions. */
export interface ArbitraryObservation {
  readonly region: number;
  readonly sector: number;
  readonly year: number;
  readonly figures: Figures;
}

/** A dataset that conforms to the contract. */
export interface Dataset {
  readonly regions: readonly ArbitraryRegion[];
  /** Keys `taxonomy:sector`. */
  readonly sectors: readonly string[];
  readonly years: readonly number[];
  /** At most one per region, sector and year; none is blank. */
  readonly observations: readonly ArbitraryObservation[];
  /** Whether the metadata lists years and taxonomies. */
  readonly declared: boolean;
  /** Totals by region and year. */
  readonly totals: readonly (readonly (number | null)[])[];
}

/** Datasets that conform to the contract, small but of all kinds. */
export function arbitraryDataset(): fc.Arbitrary<Dataset> {
  return fc
    .record({
      regions: fc.uniqueArray(region, {selector: ({code}) => code, minLength: 1, maxLength: 6}),
      sectors: fc.uniqueArray(sector, {minLength: 1, maxLength: 5}),
      years: fc.uniqueArray(fc.integer({min: 1, max: 9_999}), {minLength: 1, maxLength: 4}),
      declared: fc.boolean(),
    })
    .chain((frame) =>
      fc.record({
        regions: fc.constant(frame.regions),
        sectors: fc.constant(frame.sectors),
        years: fc.constant(frame.years),
        declared: fc.constant(frame.declared),
        observations: observationsOf(frame),
        totals: totalsOf(frame),
      }),
    );
}

const text = fc.string({unit: 'grapheme', minLength: 1, maxLength: 20});

const code = fc
  .oneof(
    {weight: 3, arbitrary: fc.stringMatching(/^[A-Z]{2}[A-Z0-9]{2}$/)},
    {weight: 1, arbitrary: text},
    {weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'DE11')},
  )
  .filter((value) => value === value.trim());

const longitude = fc.double({min: -180, max: 180, noNaN: true});
const latitude = fc.double({min: -90, max: 90, noNaN: true});

const area = fc
  .record({
    west: fc.double({min: -170, max: 160, noNaN: true}),
    south: fc.double({min: -80, max: 70, noNaN: true}),
    size: fc.double({min: 0.01, max: 10, noNaN: true}),
    multiple: fc.boolean(),
  })
  .map(({west, south, size, multiple}) => {
    const [east, north] = [west + size, south + size];
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    return multiple
      ? {type: 'MultiPolygon', coordinates: [[ring]]}
      : {type: 'Polygon', coordinates: [ring]};
  });

const region: fc.Arbitrary<ArbitraryRegion> = fc.record({
  code,
  name: text,
  country: fc.option(fc.stringMatching(/^[A-Z]{2}$/)),
  note: fc.option(text),
  geometry: fc.oneof(
    fc.tuple(longitude, latitude).map((coordinates) => ({type: 'Point', coordinates})),
    area,
  ),
});

const sector = fc
  .tuple(
    fc.constantFrom('traded', 'emerging', 'ecosystems', '__proto__'),
    fc.oneof(fc.constantFrom('automotive', 'biopharmaceuticals', 'constructor'), text),
  )
  .filter(([, id]) => id === id.trim())
  .map(([taxonomy, id]) => `${taxonomy}:${id}`);

const figure = fc.option(
  fc.oneof(
    fc.constant(0),
    fc.nat(),
    fc.double({min: 0, max: Number.MAX_SAFE_INTEGER, noNaN: true}),
  ),
);

const figures: fc.Arbitrary<Figures> = fc
  .record(
    {
      employment: figure,
      localUnits: figure,
      wages: figure,
      stars: fc.option(fc.integer({min: 0, max: 9})),
      flag: fc.option(fc.subarray([...'bcdefimnpru']).map((letters) => letters.join(''))),
      incomplete: fc.option(fc.integer({min: 0, max: 255})),
    },
    {requiredKeys: ['employment']},
  )
  .filter(({employment, localUnits, wages, stars, flag, incomplete}) =>
    [employment, localUnits, wages, stars, flag || null, incomplete || null].some(
      (value) => value !== null && value !== undefined,
    ),
  );

interface Frame {
  readonly regions: readonly unknown[];
  readonly sectors: readonly unknown[];
  readonly years: readonly unknown[];
}

function observationsOf({regions, sectors, years}: Frame): fc.Arbitrary<ArbitraryObservation[]> {
  const place = {
    region: fc.nat(regions.length - 1),
    sector: fc.nat(sectors.length - 1),
    year: fc.nat(years.length - 1),
  };
  const observation = fc.record({...place, figures});
  return fc.uniqueArray(observation, {
    selector: ({region, sector, year}) => `${region} ${sector} ${year}`,
    maxLength: 20,
  });
}

function totalsOf({regions, years}: Frame): fc.Arbitrary<(number | null)[][]> {
  const run = fc.array(figure, {minLength: years.length, maxLength: years.length});
  return fc.array(run, {minLength: regions.length, maxLength: regions.length});
}
