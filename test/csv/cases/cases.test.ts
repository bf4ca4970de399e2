import {describe, it} from 'node:test';

import {expect} from '../../expect.js';
import {caseFigures} from './figures-of.js';

describe('files as people have them', () => {
  it('c01: thousands are made persons, with a note', async () => {
    const {figures, problems} = await caseFigures('c01-thousand-persons.csv');
    expect(figures).to.deep.equal(['DE11 C 2019: 645100', 'DE12 C 2019: 310200']);
    expect(problems).to.deep.equal(['warning: unit: is THS; the figures were multiplied by 1000']);
  });

  it('c03: local units are not shown as persons', async () => {
    const {figures, problems} = await caseFigures('c03-local-units-only.csv');
    expect(figures).to.deep.equal(['DE11 C29 2012: NaN | 212 NaN', 'DE12 C29 2012: NaN | 180 NaN']);
    expect(problems).to.deep.equal(['warning: indic_sb: V11210 was read as local units']);
  });

  it('c04: each indicator goes to its own measure', async () => {
    const {figures} = await caseFigures('c04-several-indicators.csv');
    expect(figures).to.deep.equal([
      'DE11 C29 2019: 151234 p | 212 NaN',
      'DE12 C29 2019: 36210 | NaN 1500.5',
    ]);
  });

  it('c06: a column called geo holds the regions, whatever looks like codes', async () => {
    const {figures, problems} = await caseFigures('c06-unit-taken-as-region.csv');
    expect(figures).to.deep.equal(['DE11 C29 2019: 151234', 'DE12 C29 2019: 36210']);
    expect(problems).to.deep.equal([
      'warning: line 4 (DE), geo: is a country or larger region, not of NUTS 2024, level 2; it was left out',
    ]);
  });

  it('c08: the column called employment comes before one called value', async () => {
    const {figures, problems} = await caseFigures('c08-share-before-employment.csv');
    expect(figures).to.deep.equal(['DE11 C29 2012: 149882', 'DE12 C29 2012: 35000']);
    expect(problems[0]).to.contain(
      'employment was read from "employment"; value might hold it too',
    );
  });

  it('c10: a total that is the sum of its row is no total of the region', async () => {
    const {figures, problems, dataset} = await caseFigures('c10-total-of-the-row.csv');
    expect(figures).to.deep.equal(['DE11 C29 2012: 149882', 'DE12 C29 2012: 35000']);
    expect(dataset.total).to.equal(undefined);
    expect(problems[0]).to.contain('employment was read from "total"; employees might hold it too');
  });

  it('c11: flags are read from "Flag and Footnotes"', async () => {
    const {figures} = await caseFigures('c11-flag-and-footnotes.csv');
    expect(figures).to.deep.equal([
      'DE11 C29 2012: 149882 p',
      'DE12 C29 2012: 35123 e',
      'DE13 C29 2012: NaN c',
    ]);
  });

  it('c13: a first of January is a year', async () => {
    const {figures, problems} = await caseFigures('c13-r-dates.csv');
    expect(figures).to.deep.equal(['DE11 C29 2012: 149882']);
    expect(problems).to.deep.equal([]);
  });

  it('c15: lines above and beneath the table are told once', async () => {
    const {figures, problems} = await caseFigures('c15-lines-above.csv');
    expect(figures).to.deep.equal(['DE11 C29 2012: 149882', 'DE12 C29 2012: 35123']);
    expect(problems).to.deep.equal([
      'warning: headings: were found in line 4; 2 lines above were not read as rows',
      'warning: line 7: begins 2 lines beneath the table, which were not read',
    ]);
  });

  it('c17: years may be columns, with flags behind the figures', async () => {
    const {figures, problems} = await caseFigures('c17-years-as-columns.tsv');
    expect(figures).to.deep.equal([
      'DE11 C29 2010: 140000 b',
      'DE12 C29 2010: NaN c',
      'DE11 C29 2011: 145000',
      'DE12 C29 2011: 34000',
      'DE11 C29 2012: 149882 p',
      'DE12 C29 2012: 35123',
    ]);
    expect(problems).to.deep.equal([]);
  });

  it("c18: today's flags of Eurostat are known, and older ones become them", async () => {
    const {figures, problems} = await caseFigures('c18-flags-of-today.csv');
    expect(figures).to.deep.equal([
      'DE11 C29 2019: 151234 i',
      'DE12 C29 2019: 36210 f',
      'DE13 C29 2019: 12 n',
      'DE14 C29 2019: NaN m',
    ]);
    expect(problems).to.deep.equal([]);
  });

  it('c19: marks for missing keep their reason; what is no figure is told', async () => {
    const {figures, problems} = await caseFigures('c19-marks-for-missing.csv');
    expect(figures).to.deep.equal([
      'DE11 C29 2019: 151234',
      'DE12 C29 2019: NaN m',
      'DE13 C29 2019: NaN c',
      'DE21 C29 2019: NaN c',
    ]);
    expect(problems).to.deep.equal([
      'warning: value: has marks that were read as missing: "k.A." (1)',
      'error: line 7 (DE22), value: must be a number, not text; the figure was left out (found "<5")',
    ]);
  });

  it('c20: codes of the ITL lie in the United Kingdom', async () => {
    const {dataset} = await caseFigures('c20-uk-itl-codes.geojson');
    expect(dataset.regions.map(({country}) => country)).to.deep.equal(['UK']);
  });

  it('c21: flags of flat features are read by either name, in either case', async () => {
    const {figures, problems} = await caseFigures('c21-flags-in-flat.geojson');
    expect(figures).to.deep.equal(['DE11 C29 2019: 151234 e', 'DE12 C29 2019: 36210 e']);
    expect(problems).to.deep.equal([]);
  });

  it('c22: a foreign reference system is named', async () => {
    const {problems} = await caseFigures('c22-foreign-crs-small-numbers.geojson');
    expect(problems).to.deep.equal([
      'warning: crs: "urn:ogc:def:crs:EPSG::3035" is not that of GeoJSON; the coordinates were transformed to degrees',
    ]);
  });

  it('c23: Latin-2 is read, and the guess is told', async () => {
    const {dataset, problems} = await caseFigures('c23-latin2.csv');
    expect(dataset.regions[0]?.name).to.equal('Śląskie');
    expect(dataset.sectors[0]?.label).to.equal('Przemysł');
    expect(problems[0]).to.contain('iso-8859-2 was read, by words such as "Śląskie"');
  });

  it('c25: gzip is unpacked', async () => {
    const {figures} = await caseFigures('c25-gzip.csv.gz');
    expect(figures).to.deep.equal(['DE11 C29 2012: 149882']);
  });

  it('c26: two decimal signs are told', async () => {
    const {problems} = await caseFigures('c26-two-decimal-signs.csv');
    expect(problems[0]).to.contain('decimal: differs: some figures have a decimal point');
  });

  it('c28: thirty codes of level 3 are thirty regions', async () => {
    const {figures, problems, dataset} = await caseFigures('c28-nuts3.csv');
    expect(figures).to.have.lengthOf(30);
    expect(figures[0]).to.match(/^DE111 /);
    expect(dataset.regions[0]?.name).to.equal('Stuttgart, Stadtkreis');
    expect(problems).to.deep.equal([]);
  });

  it('c30: code and label may be in one cell', async () => {
    const {figures, dataset} = await caseFigures('c30-code-and-label.csv');
    expect(figures).to.deep.equal(['DE11 C29 2012: 149882', 'DE12 C29 2012: 35123']);
    expect(dataset.sectors[0]?.label).to.equal('Vehicles');
  });

  it('c31: a table without headings loses no row, also with a named column', async () => {
    const expected = ['AT31 all: 21400', 'AT22 all: 12300', 'AT33 all: 9100'];
    const {figures, problems} = await caseFigures('c31-no-heading-line.tsv');
    expect(figures).to.deep.equal(expected);
    expect(problems.join()).to.contain('headings: are missing: line 1 holds the code of a region');
    for (const employment of ['21400', 'column 2']) {
      const named = await caseFigures('c31-no-heading-line.tsv', {columns: {employment}});
      expect(named.figures, employment).to.deep.equal(expected);
    }
  });
});
