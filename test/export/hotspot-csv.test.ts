import {describe, it} from 'node:test';

import {dsvFormat} from 'd3-dsv';

import {hotspotDatasetFromCsv} from '../../src/csv/hotspot-dataset-from-csv.js';
import type {HotspotDataset} from '../../src/dataset/hotspot-dataset.js';
import {defaultFilter, type HotspotFilter} from '../../src/dataset/hotspot-filter.js';
import {QUALITY_FLAGS} from '../../src/dataset/quality-flag.js';
import {hotspotCsv} from '../../src/export/hotspot-csv.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {localeFor} from '../../src/locale/locale-for.js';
import {hotspotView} from '../../src/view/hotspot-view.js';
import {expect} from '../expect.js';
import {sampleDataset, type SampleRow} from '../sample-dataset.js';

describe('hotspotCsv', () => {
  it('writes one row for each region of the table, largest first', () => {
    const rows = exported(automotive);
    expect(rows.map(({region}) => region)).to.deep.equal(['DE11', 'DE12', 'DE13', 'DE14']);
    expect(rows.map(({rank}) => rank)).to.deep.equal(['1', '2', '', '']);
  });

  it('ranks within the country, too', () => {
    const rows = exported([
      {region: 'DE11', sector: 'traded:automotive', employment: 9},
      {region: 'FR10', sector: 'traded:automotive', employment: 8},
      {region: 'DE12', sector: 'traded:automotive', employment: 7},
    ]);
    expect(rows.map(({rankInCountry}) => rankInCountry)).to.deep.equal(['1', '1', '2']);
  });

  it('tells a figure of 0 from a missing one, and why it is missing', () => {
    const [, , zero, missing] = exported(automotive);
    expect([zero?.['employment'], zero?.['missing']]).to.deep.equal(['0', '']);
    expect([missing?.['employment'], missing?.['missing']]).to.deep.equal(['', 'confidential']);
  });

  it('writes figures and flags of the bubbles', () => {
    const [first] = exported(automotive);
    expect(first).to.include({
      ...{name: 'Region DE11', country: 'DE', countryName: 'Germany', taxonomy: 'traded'},
      ...{sector: 'automotive', year: '2012', employment: '1500.5', localUnits: '7'},
      ...{quotient: '2.49501', stars: '2', flag: 'd', incomplete: '3'},
    });
  });

  it('writes which criteria computed stars are for, and nothing for those of the data', () => {
    const sector = 'traded:automotive';
    const rated = [
      {region: 'DE11', sector, employment: 1500},
      {region: 'DE12', sector, employment: 1200, stars: 1},
    ];
    const pips = ['starSize', 'starSpecialisation', 'starFocus'] as const;
    const rows = exported(rated).map((row) => pips.map((name) => row[name]));
    expect(rows).to.deep.equal([
      ['1', '0', '0'],
      ['', '', ''],
    ]);
    expect(exported(rated.slice(1))[0]).not.to.have.any.keys(...pips);
  });

  it('writes figures as spreadsheets of the language expect', () => {
    expect(exported(automotive, {}, 'de')[0]).to.include({employment: '1500,5'});
    expect(text(automotive, {}, 'de').split('\r\n')[0]).to.contain('rank;region;name');
  });

  it('names the sectors that a row sums', () => {
    const dataset = sampleDataset([
      ...automotive,
      {region: 'DE11', sector: 'traded:steel', employment: 9},
    ]);
    const [all] = exported(dataset);
    expect(all).to.include({sector: 'all', sectorName: 'traded', employment: '1509.5'});
    const sectors = ['traded:automotive', 'traded:steel'];
    expect(exported(dataset, {sectors})[0]).to.include({sector: 'automotive steel'});
  });

  it('names the sector that is largest where sectors overlap', () => {
    const [row] = exported([
      {region: 'DE11', sector: 'emerging:digital', employment: 5},
      {region: 'DE11', sector: 'emerging:creative', employment: 6},
    ]);
    expect(row).to.include({sector: 'creative', employment: '6'});
  });

  it('sums the local units of the sectors that a row sums', () => {
    const rows = automotive.map((row) => ({...row, sector: 'traded:steel'}));
    expect(exported([...automotive, ...rows])[0]).to.include({localUnits: '14'});
  });

  it('says in every row where it comes from', () => {
    const dataset = sampleDataset(automotive);
    const metadata = {...dataset.metadata, source: {en: 'Survey'}, extracted: '2017-08-01'};
    const rows = exported({...dataset, metadata}, {criterion: {minimumEmployment: 1}});
    for (const row of rows) {
      expect(row).to.include({source: 'Survey', extracted: '2017-08-01'});
      expect(row['criterion']).to.contain('at least 1 person employed');
      expect(row['method']).to.contain('European Cluster Observatory');
    }
  });

  it('keeps its source when our own reader takes it', () => {
    const dataset = sampleDataset(automotive);
    const metadata = {...dataset.metadata, source: 'Survey; own, 2017'};
    const read = hotspotDatasetFromCsv(text({...dataset, metadata}));
    expect(read.dataset.metadata.source).to.equal('Survey; own, 2017');
  });

  it('leaves columns out that the data has nothing for', () => {
    const headings = Object.keys(exported(automotive)[0] ?? {});
    expect(headings).not.to.include('growth');
    expect(headings).not.to.include('attribution');
  });

  it('comes back through our own reader', () => {
    for (const language of ['en', 'de']) {
      const points = new Map(
        ['DE11', 'DE12', 'DE13', 'DE14'].map((code) => [
          code,
          {name: code, country: 'DE', longitude: 9, latitude: 48},
        ]),
      );
      const {dataset, problems} = hotspotDatasetFromCsv(text(automotive, {}, language), {points});
      expect(problems).to.deep.equal([]);
      expect(dataset.regions.map(({code}) => code)).to.deep.equal(['DE11', 'DE12', 'DE13', 'DE14']);
      expect(dataset.sectors.map(({key}) => key)).to.deep.equal(['traded:automotive']);
      expect([...dataset.observations.employment]).to.deep.equal([1500.5, 3, 0]);
      expect([...(dataset.observations.localUnits ?? [])].slice(0, 1)).to.deep.equal([7]);
    }
  });
});

const automotive: readonly SampleRow[] = [
  {
    ...{region: 'DE11', sector: 'traded:automotive', employment: 1500.5, localUnits: 7, stars: 2},
    ...{flags: QUALITY_FLAGS.d, incomplete: 3},
  },
  {region: 'DE12', sector: 'traded:automotive', employment: 3},
  {region: 'DE13', sector: 'traded:automotive', employment: 0},
  {region: 'DE14', sector: 'traded:automotive', flags: QUALITY_FLAGS.c},
];

function text(
  rows: readonly SampleRow[] | HotspotDataset,
  filter: Partial<HotspotFilter> = {},
  language = 'en',
): string {
  const totals = {DE11: 2000, DE12: 1000, DE13: 1000, DE14: 1000};
  const dataset = 'regions' in rows ? rows : sampleDataset(rows, {totals});
  const figures = new HotspotFigures(dataset);
  return hotspotCsv(
    hotspotView(figures, {...defaultFilter(dataset), ...filter}),
    localeFor(language),
  );
}

/** Rows of plain cells, by heading. */
function exported(...view: Parameters<typeof text>): readonly Record<string, string>[] {
  const delimiter = view[2] === 'de' ? ';' : ',';
  return [...dsvFormat(delimiter).parse(text(...view).replace('\uFEFF', ''))];
}
