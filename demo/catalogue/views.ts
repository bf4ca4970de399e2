import type {FeatureCollection} from 'geojson';

import {QUALITY_FLAGS} from '../../src/dataset/quality-flag.js';
import type * as library from '../../src/index.js';
import {sampleDataset, type SampleRow} from '../../test/sample-dataset.js';
import {collection, flatFeature, metadata} from '../../test/sample-geojson.js';
import type {Figures} from './states.js';

/** What the elements besides the widget show; `undefined` where there are no figures. */
export type CatalogueViews = (figures: Figures) => library.HotspotView | undefined;

/** Sectors of the sample: one that is well known, and the one with the longest label in Greek. */
export const SECTORS = {real: 'automotive', long: 'other-manufacturing'} as const;

/** More persons employed than any region has. */
export const UNMET = 1e9;

/** Views of Eurostat's figures and of the defective sample. */
export function catalogueViews(
  {HotspotFigures, defaultFilter, hotspotView, parseHotspots}: typeof library,
  geojson: FeatureCollection,
): CatalogueViews {
  const {dataset} = parseHotspots(geojson);
  const eurostat = new HotspotFigures(dataset);
  const defective = new HotspotFigures(defectiveDataset());
  const real = (sector: string, criterion: library.Criterion): library.HotspotView => {
    const filter = {...defaultFilter(dataset), sectors: [`traded:${sector}`], year: 2012};
    return hotspotView(eurostat, {...filter, criterion});
  };
  const views: Partial<Record<Figures, library.HotspotView>> = {
    real: real(SECTORS.real, {minimumStars: 2}),
    long: real(SECTORS.long, {minimumStars: 2}),
    unmet: real(SECTORS.real, {minimumEmployment: UNMET}),
    defective: hotspotView(defective, {...defaultFilter(defective.dataset), year: 2013}),
  };
  return (figures) => views[figures];
}

/** A file of which one feature can be read; the others lack a code, a count, a place. */
export function defectiveGeoJson(): FeatureCollection {
  const features = [
    flatFeature({year: 2008}),
    flatFeature({region: ''}),
    flatFeature({region: 'DE21', name: 'Oberbayern', employment: -1}),
    flatFeature({region: 'DE12', name: 'Karlsruhe', year: 2008}, null),
    flatFeature({region: 'DE13', name: 'Freiburg', flags: 'pz'}),
  ];
  return collection(features, metadata({title: 'Data with problems'})) as FeatureCollection;
}

/** Figures that are 0, missing, marked or incomplete; a year without a country; a broken series. */
function defectiveDataset(): library.HotspotDataset {
  const regions = ['DE11', 'DE12', 'DE21', 'EL30', 'FR10', 'PL22'];
  const sectors = ['traded:automotive', 'traded:chemicals', 'emerging:digital'];
  const rows = [2010, 2011, 2012, 2013].flatMap((year, later) =>
    sectors.flatMap((sector, of) =>
      regions.map((region, at) => {
        const {employment, ...figures} = FIGURES[(at + of) % FIGURES.length] ?? {};
        return {
          ...{region, sector, year},
          ...(employment === undefined ? {} : {employment: employment + 400 * later * (of + 1)}),
          ...figures,
          ...(region === 'DE11' && year === 2012 ? {flags: QUALITY_FLAGS.b} : {}),
        };
      }),
    ),
  );
  const totals = {DE11: 800_000, DE12: 700_000, DE21: 900_000, FR10: 2_500_000};
  return sampleDataset(rows, {totals, partial: {2011: ['PL']}});
}

const FIGURES: readonly Omit<SampleRow, 'region' | 'sector'>[] = [
  {employment: 149_882, localUnits: 1_200, wages: 7_000, stars: 3},
  {employment: 47_179, localUnits: 900, wages: 1_900, stars: 1, flags: QUALITY_FLAGS.p},
  {employment: 96_770, localUnits: 700, wages: 3_800, stars: 2, incomplete: 2},
  {employment: 0},
  {employment: 5_400, flags: QUALITY_FLAGS.u + QUALITY_FLAGS.e},
  {flags: QUALITY_FLAGS.c},
];
