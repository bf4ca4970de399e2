import fc from 'fast-check';

/** GeoJSON of the wide shape with figures of all kinds: ties, gaps, breaks, incomplete sums. */
export function arbitraryFigures(): fc.Arbitrary<object> {
  return fc
    .record({
      regions: fc.integer({min: 1, max: 12}),
      sectors: fc.subarray(SECTORS, {minLength: 1}),
      years: fc.integer({min: 1, max: 6}),
    })
    .chain(({regions, sectors, years}) => {
      const run = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
        fc.array(value, {minLength: years, maxLength: years});
      const measure = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<object> =>
        fc
          .tuple(...sectors.map(() => run(value)))
          .map((runs) => Object.fromEntries(runs.map((each, at) => [sectors[at] ?? '', each])));
      const properties = fc.record(
        {
          employment: measure(figure),
          localUnits: measure(figure),
          wages: measure(figure),
          flags: measure(fc.constantFrom(null, null, null, 'b', 'i', 'c', 'e')),
          incomplete: measure(fc.constantFrom(0, 0, 0, 2)),
          stars: measure(fc.constantFrom(null, null, 1, 3)),
          total: run(fc.option(fc.integer({min: 1, max: 40_000}))),
          note: fc.constantFrom({en: 'A caveat', de: 'Ein Vorbehalt'}, 'A caveat'),
        },
        {requiredKeys: ['employment']},
      );
      return fc.record({
        features: fc.tuple(...Array.from({length: regions}, () => properties)),
        totals: fc.boolean(),
        partial: fc.subarray(Array.from({length: years}, (_, at) => at)),
        reference: fc.option(
          fc.record({
            total: run(fc.option(fc.integer({min: 1, max: 500_000}))),
            employment: measure(figure),
          }),
        ),
        view: fc.option(fc.constantFrom(...VIEWS)),
        ...{years: fc.constant(years), sectors: fc.constant(sectors)},
      });
    })
    .map(collection);
}

const SECTORS = ['traded:cars', 'traded:food', 'traded:paper', 'emerging:digital', 'emerging:bio'];

const VIEWS = [
  'sectors=traded:cars&min-stars=1',
  'taxonomy=emerging',
  'countries=DE&colour=growth',
];

/** Often equal, so that regions share ranks; on both sides of the stars' floor of 1,000 persons. */
const figure = fc.option(
  fc.oneof(
    fc.constantFrom(0, 1, 500, 1000, 2000),
    fc.integer({min: 0, max: 5_000}),
    fc.double({min: 0, max: 5_000, noNaN: true}),
  ),
  {freq: 8},
);

interface Draft {
  readonly features: readonly Record<string, unknown>[];
  /** Whether regions keep their totals. */
  readonly totals: boolean;
  /** Places of the years that lack a country. */
  readonly partial: readonly number[];
  readonly reference: object | null;
  readonly view: string | null;
  readonly years: number;
  readonly sectors: readonly string[];
}

function collection({features, totals, partial, reference, view, years, sectors}: Draft): object {
  const ids = [...new Set(sectors.map((key) => key.split(':')[0] ?? ''))];
  const hotspots = {
    version: 1,
    title: {en: 'Figures', de: 'Zahlen'},
    years: Array.from({length: years}, (_, at) => 2010 + at),
    partial: Object.fromEntries(partial.map((at) => [2010 + at, ['DE']])),
    ...(reference && {reference}),
    ...(view !== null && {view}),
    taxonomies: ids.map((id) => ({
      ...{id, label: id, additive: id === 'traded'},
      sectors: sectors
        .filter((key) => key.startsWith(`${id}:`))
        .map((key) => ({id: key.split(':')[1], label: {en: key, de: `${key} (de)`}})),
    })),
  };
  return {
    type: 'FeatureCollection',
    hotspots,
    features: features.map(({total, ...properties}, at) => ({
      type: 'Feature',
      geometry: {type: 'Point', coordinates: [at, 50]},
      properties: {
        region: `${['DE', 'FR', 'EL'][at % 3]}${at + 10}`,
        name: `Region ${at}`,
        ...properties,
        ...(totals && {total}),
      },
    })),
  };
}
