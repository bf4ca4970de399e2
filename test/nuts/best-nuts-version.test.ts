import {describe, it} from 'node:test';

import {bestNutsVersion, NUTS_VERSIONS} from '../../src/nuts/best-nuts-version.js';
import {expect} from '../expect.js';

describe('bestNutsVersion', () => {
  it('tells the versions apart by the codes that changed', () => {
    expect(bestNutsVersion(['DE11', 'UKI1', 'EL11']).version.year).to.equal(2010);
    expect(bestNutsVersion(['DE11', 'UKI3', 'EL51', 'PL12']).version.year).to.equal(2013);
    expect(bestNutsVersion(['FRK1', 'HU11', 'PL91', 'HR04']).version.year).to.equal(2016);
    expect(bestNutsVersion(['FRK1', 'HR02', 'HR05', 'PT17']).version.year).to.equal(2021);
    expect(bestNutsVersion(['FRK1', 'HR02', 'HR05', 'PT1A']).version.year).to.equal(2024);
    expect(bestNutsVersion(['DE41', 'ITD1', 'FR10']).version.year).to.equal(2006);
  });

  it('takes the newest where several fit as well', () => {
    expect(bestNutsVersion(['DE11', 'AT13']).version.year).to.equal(2024);
    expect(bestNutsVersion(['DE11', 'UKC1']).version.year).to.equal(2021);
    expect(bestNutsVersion([]).version.year).to.equal(2024);
  });

  it('lists the codes that found no place, each once', () => {
    const {found, missing} = bestNutsVersion(['DE11', 'XX99', 'DE11', 'XX99', '__proto__']);
    expect(found).to.deep.equal(['DE11']);
    expect(missing).to.deep.equal(['XX99', '__proto__']);
  });

  it('does not lose a code that changed without saying so', () => {
    const {version, missing} = bestNutsVersion(['EL11', 'UKI1', 'SI01', 'FRK1']);
    expect(version.year).to.equal(2010);
    expect(missing).to.deep.equal(['FRK1']);
  });
});

describe('NUTS_VERSIONS', () => {
  it('have all regions of their version', () => {
    const counts = NUTS_VERSIONS.map(({year, points}) => [year, points.size]);
    expect(counts).to.deep.equal([
      [2006, 318],
      [2010, 316],
      [2013, 320],
      [2016, 332],
      [2021, 334],
      [2024, 299],
    ]);
  });

  it('have a name and a point in the world for each region', () => {
    for (const {year, points} of NUTS_VERSIONS) {
      for (const [code, {longitude, latitude, name, country}] of points) {
        const label = `${year} ${code}`;
        expect(longitude, label).to.be.within(-64, 56);
        expect(latitude, label).to.be.within(-22, 81);
        expect(name, label).to.match(/\p{L}/u);
        expect(code.startsWith(country) && country.length === 2, label).to.equal(true);
      }
    }
  });

  it('keep names with blanks and letters of all languages', () => {
    const points = NUTS_VERSIONS.find(({year}) => year === 2010)?.points;
    expect(points?.get('AT12')?.name).to.equal('Niederösterreich');
    expect(points?.get('AT11')).to.deep.equal({
      longitude: 16.2555,
      latitude: 47.2676,
      name: 'Burgenland (AT)',
      country: 'AT',
    });
  });
});
