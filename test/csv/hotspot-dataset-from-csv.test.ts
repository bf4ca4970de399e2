import {describe, it} from 'node:test';

import type {CsvHotspots, CsvOptions} from '../../src/csv/csv-reading.js';
import {hotspotDatasetFromCsv} from '../../src/csv/hotspot-dataset-from-csv.js';
import {problemText} from '../../src/dataset/data-problem.js';
import {defaultFilter} from '../../src/dataset/hotspot-filter.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {nutsPoints2021} from '../../src/nuts/nuts-points-2021.js';
import type {RegionPoints} from '../../src/reading/draft/region-points.js';
import {hotspotView} from '../../src/view/hotspot-view.js';
import {expect} from '../expect.js';

describe('hotspotDatasetFromCsv', () => {
  it('places the figures by the codes of their regions', () => {
    const {dataset, problems} = read('geo;sector;value\nDE11;automotive;149882\nDE12;automotive;5');
    expect(problems).to.deep.equal([]);
    expect(dataset.regions.map(({name}) => name)).to.deep.equal(['Region DE11', 'Region DE12']);
    expect([...dataset.observations.employment]).to.deep.equal([149_882, 5]);
  });

  it('reads what a German spreadsheet writes', () => {
    const text = '\uFEFFNUTS-Code;Branche;Jahr;Beschäftigte\r\nDE11;Auto;2012;"1.234,5"\r\n';
    const {dataset, problems} = read(text);
    expect(problems).to.deep.equal([]);
    expect([...dataset.observations.employment]).to.deep.equal([1234.5]);
    expect(dataset.years).to.deep.equal([2012]);
  });

  it('takes a missing figure as missing, never as zero', () => {
    const {dataset} = read('geo;sector;value\nDE11;a;5\nDE12;a;:\nDE13;a;');
    const view = hotspotView(new HotspotFigures(dataset), defaultFilter(dataset));
    expect(view.bubbles.length).to.equal(1);
    expect(view.bubbles.zero).to.deep.equal([]);
    expect(view.bubbles.missing).to.deep.equal([1, 2]);
  });

  it('keeps the flags of figures and of a column of their own', () => {
    const {dataset} = read('geo;sector;value;flag\nDE11;a;5 d;\nDE12;a;6;p');
    expect([...(dataset.observations.flags ?? [])]).to.deep.equal([4, 32]);
  });

  it('makes ids of names in words, and keeps the names', () => {
    const {dataset} = read(
      'geo;sector;value\nDE11;Motor vehicles & parts;5\nDE11;Motor vehicles;6',
    );
    expect(dataset.sectors.map(({key, label}) => [key, label])).to.deep.equal([
      ['sectors:motor-vehicles-parts', 'Motor vehicles & parts'],
      ['sectors:motor-vehicles', 'Motor vehicles'],
    ]);
  });

  it('keeps names apart that make the same id', () => {
    const {dataset} = read('geo;sector;value\nDE11;A & B;5\nDE11;A + B;6');
    expect(dataset.sectors.map(({id}) => id)).to.deep.equal(['a-b', 'a-b-2']);
  });

  it('knows the taxonomy from a column, a key or an option', () => {
    const keys = (text: string, options?: CsvOptions): string[] =>
      read(text, options).dataset.sectors.map(({key}) => key);
    expect(keys('geo;taxonomy;sector;value\nDE11;emerging;a;5')).to.deep.equal(['emerging:a']);
    expect(keys('geo;sector;value\nDE11;emerging:a;5')).to.deep.equal(['emerging:a']);
    expect(keys('geo;sector;value\nDE11;a;5', {taxonomy: 'nace'})).to.deep.equal(['nace:a']);
  });

  it('sums sectors only where it is told that they do not overlap', () => {
    const additive = (options: CsvOptions): boolean | undefined =>
      read('geo;sector;value\nDE11;a;5', options).dataset.taxonomies[0]?.additive;
    expect([
      additive({}),
      additive({additive: true}),
      additive({taxonomy: 'traded'}),
    ]).to.deep.equal([false, true, true]);
  });

  it('takes figures without a sector as those of one', () => {
    const {dataset, problems} = read('geo;value\nDE11;5', {sector: 'Employment'});
    expect(dataset.sectors.map(({label}) => label)).to.deep.equal(['Employment']);
    expect(texts(problems)[0]).to.contain('no recognised column of sectors');
  });

  it('takes the year of rows that name none from an option', () => {
    const {dataset} = read('geo;year;value\nDE11;;5\nDE12;2011;6', {year: 2012});
    expect(dataset.years).to.deep.equal([2011, 2012]);
  });

  it('takes metadata of the contract', () => {
    const metadata = {source: 'Own survey', nuts: 2021};
    const {dataset} = read('geo;sector;value\nDE11;a;5', {metadata});
    expect(dataset.metadata).to.include({source: 'Own survey', nuts: 2021});
  });

  it('takes columns that say the same in all rows for metadata', () => {
    const {dataset} = read('geo;value;source;attribution\nDE11;5;Survey;A\nDE12;6;Survey;B');
    expect(dataset.metadata.source).to.equal('Survey');
    expect(dataset.metadata.attribution).to.equal(undefined);
  });

  it('names line, region and column of what it cannot read', () => {
    const {problems} = read('geo;sector;Beschäftigte\n\nDE11;a;many\nDE12;a;5');
    expect(texts(problems)).to.deep.equal([
      'line 3 (DE11), Beschäftigte: must be a number, not text; the figure was left out (found "many")',
    ]);
  });

  it('lists regions whose code finds no place', () => {
    const {problems} = read('geo;sector;value\nDE11;a;5\nXX99;a;6');
    expect(texts(problems)).to.have.lengthOf(1);
    expect(texts(problems)[0]).to.contain('line 3 (XX99)');
  });

  it('joins codes to the version of NUTS that has most of them', () => {
    const {dataset, nuts, problems} = hotspotDatasetFromCsv('geo;value\nFRK2;5\nHR05;6\nIE01;7');
    expect(nuts).to.equal(2024);
    expect(dataset.metadata.nuts).to.equal(2024);
    expect(dataset.regions.map(({name}) => name)).to.deep.equal(['Rhône-Alpes', 'Grad Zagreb']);
    expect(texts(problems)).to.include(
      'line 4 (IE01), geo: is not a code of NUTS 2024, level 2, but of NUTS 2006, 2010, 2013; the region and its figures were left out',
    );
  });

  it('joins codes to the version of NUTS that it is told', () => {
    const {dataset, nuts} = hotspotDatasetFromCsv('geo;value\nIE04;5\nIE01;7', {nuts: 2010});
    expect(nuts).to.equal(2010);
    expect(dataset.regions.map(({code}) => code)).to.deep.equal(['IE01']);
    expect(() => hotspotDatasetFromCsv('geo;value\nFRK2;5', {nuts: 1999})).to.throw(
      'nuts must be one of 2006, 2010, 2013, 2016, 2021, 2024, not 1999',
    );
  });

  it('asks for the regions of level 3 where it is not given them', () => {
    const {problems} = hotspotDatasetFromCsv('geo;value\nDE111;5\nDE112;6');
    expect(texts(problems)).to.include(
      'geo: has 2 codes of a kind: each is of level 3, and the points of level 3 were not given (option levels); the region and its figures were left out (line 2 (DE111), line 3 (DE112))',
    );
  });

  it('loses no row of a file of 50 regions', () => {
    const codes = [...nutsPoints2021.keys()].slice(40, 90);
    const figures = codes.map((code, at) => `${code};Automotive;${at === 7 ? ':' : `${at + 1},5`}`);
    const rows = [
      'NUTS;Branche;Beschäftigte',
      ...figures,
      'XX99;Automotive;1,5',
      'DE99;Automotive;2,5',
    ];
    const {dataset, problems} = hotspotDatasetFromCsv(rows.join('\r\n'));
    const {bubbles} = hotspotView(new HotspotFigures(dataset), defaultFilter(dataset));
    expect(bubbles.length).to.equal(49);
    expect(bubbles.missing.map((region) => dataset.regions[region]?.code)).to.deep.equal([
      codes[7],
    ]);
    expect(bubbles.sum).to.equal((50 * 51) / 2 + 50 * 0.5 - 8.5);
    expect(texts(problems)).to.deep.equal([
      'Beschäftigte: has decimals in 49 of 49 figures, and nothing names a unit; if they are thousands, say --unit "thousand persons"',
      'NUTS: has 2 codes of a kind: each is not a code of NUTS 2024, level 2; the region and its figures were left out (line 52 (XX99), line 53 (DE99))',
    ]);
  });

  it('leaves out rows with more cells than headings, and says so', () => {
    const {dataset, problems} = read('geo,sector,value\nDE11,a,5\nDE12,a,6,5\nDE13,a,7');
    expect([...dataset.observations.employment]).to.deep.equal([5, 7]);
    expect(texts(problems)[0]).to.contain('line 3: has more cells than headings');
  });

  it('warns where it had to guess the decimal sign', () => {
    expect(texts(read('geo;sector;value\nDE11;a;1.234').problems)[0]).to.contain('is ambiguous');
    const decimal = ',';
    expect(read('geo;sector;value\nDE11;a;1.234', {decimal}).problems).to.deep.equal([]);
  });

  it('reports an unclosed quotation mark', () => {
    const {problems} = read('geo;sector;value\nDE11;a;5\nDE12;"a;6\nDE13;a;7');
    expect(texts(problems)[0]).to.contain('line 3: has an unclosed quotation mark');
  });

  it('reads the rows behind an unclosed quotation mark', () => {
    const {dataset} = read('geo;sector;value\nDE11;a;5\nDE12;"a;6\nDE13;a;7');
    expect([...dataset.observations.employment].sort()).to.deep.equal([5, 6, 7]);
  });

  it('leaves out a row whose cell has swallowed others, and says so', () => {
    const {dataset, problems} = read('geo;sector;value\nDE11;"a;5\nDE12;a;6\nDE13;a";7\nDE13;a;8');
    expect([...dataset.observations.employment]).to.deep.equal([8]);
    expect(texts(problems)[0]).to.contain('line 2: has a cell that holds further rows');
  });

  it('tells the rows of one defect once, with their number and the first three lines', () => {
    const rows = Array.from({length: 1_010}, (_, at) => `DE11;s${at};many`);
    const {problems} = read(['geo;sector;value', ...rows].join('\n'));
    expect(texts(problems)).to.deep.equal([
      'value: must be a number, not text; the figure was left out (1010 times: line 2 (DE11) "many", line 3 (DE11) "many", line 4 (DE11) "many", …)',
    ]);
    expect(problems[0]?.count).to.equal(1_010);
  });

  it('reads a table of very many columns', () => {
    const more = Array.from({length: 20_000}, (_, at) => `c${at}`).join(';');
    const {dataset} = read(`geo;value;${more}\nDE11;5;${more}\nDE12;6;${more}`);
    expect([...dataset.observations.employment]).to.deep.equal([5, 6]);
  });

  it('gives ids to very many names that look alike', () => {
    const rows = Array.from({length: 9_000}, (_, at) => `DE11;${'!'.repeat(at + 1)};5`);
    const {dataset} = read(['geo;sector;value', ...rows].join('\n'));
    expect(dataset.sectors.at(-1)?.id).to.equal('sector-9000');
  });

  it('says which columns are missing, and loses no other', () => {
    const {problems} = read('a;b\nDE;x');
    expect(
      texts(problems)
        .slice(0, 2)
        .map((text) => text.split(';')[0]),
    ).to.deep.equal([
      'headings: contain no recognised column of region codes',
      'headings: contain no recognised column of figures',
    ]);
  });
});

/** Reads a table with the points of DE11, DE12 and DE13. */
function read(text: string, options: CsvOptions = {}): CsvHotspots {
  return hotspotDatasetFromCsv(text, {points, ...options});
}

const points: RegionPoints = new Map(
  ['DE11', 'DE12', 'DE13'].map((code, at) => [
    code,
    {name: `Region ${code}`, country: 'DE', longitude: 8 + at, latitude: 48},
  ]),
);

function texts(problems: CsvHotspots['problems']): string[] {
  return problems.map(problemText);
}
