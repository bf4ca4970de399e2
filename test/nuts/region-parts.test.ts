import {describe, it} from 'node:test';

import {nutsRegions0} from '../../src/nuts/nuts-regions-0.js';
import {nutsRegions1} from '../../src/nuts/nuts-regions-1.js';
import {nutsRegions2} from '../../src/nuts/nuts-regions-2.js';
import {nutsRegions3} from '../../src/nuts/nuts-regions-3.js';
import type {NutsRegions} from '../../src/nuts/nuts-regions.js';
import {regionParts} from '../../src/nuts/region-parts.js';
import {expect} from '../expect.js';

const LEVELS = [nutsRegions0, nutsRegions1, nutsRegions2, nutsRegions3];

describe('regions of all levels', () => {
  it('are as many as the files of Eurostat have', () => {
    const counts = LEVELS.map(({versions}) => versions.map(({points}) => points.size));
    expect(counts).to.deep.equal([
      [35, 35, 35, 37, 37, 39],
      [116, 116, 116, 125, 125, 115],
      [318, 316, 320, 332, 334, 299],
      [1462, 1453, 1480, 1522, 1514, 1345],
    ]);
  });

  it('have a name, a country and a point in the world', () => {
    for (const {level, versions} of LEVELS) {
      for (const {year, points} of versions) {
        for (const [code, {longitude, latitude, name, country}] of points) {
          const label = `${year} ${code}`;
          expect(code, label).to.match(/^[A-Z]{2}[A-Z\d]*$/);
          expect(code, label).to.have.lengthOf(level + 2);
          expect(longitude, label).to.be.within(-64, 56);
          expect(latitude, label).to.be.within(-22, 81);
          expect(name, label).to.match(/\p{L}/u);
          expect(code.startsWith(country), label).to.equal(true);
        }
      }
    }
  });
});

describe('regionParts', () => {
  it('is the region itself where nothing changed', () => {
    expect(parts(2006, 2024)('DE11')).to.deep.equal(['DE11']);
  });

  it('follows a code through several versions', () => {
    expect(parts(2021, 2006)('FRY1')).to.deep.equal(['FR91']);
    expect(parts(2021, 2013)('FRK2')).to.deep.equal(['FR71']);
    expect(parts(2021, 2006)('FRK2')).to.deep.equal(['FR71']);
    expect(parts(2006, 2024)('ITD3')).to.deep.equal(['ITH3']);
  });

  it('names all parts of a region that was one, or became several', () => {
    expect(parts(2010, 2006)('DE40')).to.deep.equal(['DE41', 'DE42']);
    expect(parts(2010, 2021)('UKI1')).to.deep.equal(['UKI3', 'UKI4']);
    expect(parts(2016, 2021)('HR04')).to.deep.equal(['HR02', 'HR05', 'HR06']);
    expect(parts(2021, 2024)('PT17')).to.deep.equal(['PT1A', 'PT1B']);
  });

  it('has none where the area is a part of a region, or divided otherwise', () => {
    expect(parts(2010, 2006)('FI1B')).to.equal(undefined);
    expect(parts(2021, 2016)('HR02')).to.equal(undefined);
    expect(parts(2024, 2021)('PT1D')).to.equal(undefined);
    expect(parts(2024, 2021)('PT1C')).to.equal(undefined);
    expect(parts(2016, 2013)('IE04')).to.equal(undefined);
  });

  it('says where a boundary moved a little', () => {
    const moved = (home: number, other: number, code: string): unknown =>
      regionParts(nutsRegions2, home, other)(code);
    const boundaryMoved = true;
    expect(moved(2010, 2006, 'DED4')).to.deep.equal({codes: ['DED1'], boundaryMoved});
    expect(moved(2013, 2010, 'SI03')).to.deep.equal({codes: ['SI01'], boundaryMoved});
    expect(moved(2021, 2024, 'NL31')).to.deep.equal({codes: ['NL35'], boundaryMoved});
  });

  it('knows the territorial levels of the United Kingdom of 2025', () => {
    expect(parts(2021, 2025)('UKH1')).to.deep.equal(['UKH4', 'UKH5', 'UKH6']);
    expect(parts(2021, 2025)('UKC1')).to.equal(undefined);
    expect(parts(2021, 2025)('UKD3')).to.deep.equal(['UKD3']);
    expect(parts(2021, 2025, nutsRegions3)('UKC11')).to.deep.equal(['UKC31']);
    expect(parts(2016, 2021, nutsRegions3)('UKN10')).to.deep.equal(['UKN0A']);
  });

  for (const regions of LEVELS) {
    it(`gives no code of level ${regions.level} to two regions, and none that is not there`, () => {
      const years = regions.versions.map(({year}) => year);
      for (const home of years) for (const other of years) checkPair(regions, home, other);
    });
  }
});

/** Fails if the regions of a version share a code of another one, or have one that it lacks. */
function checkPair(regions: NutsRegions, home: number, other: number): void {
  const find = regionParts(regions, home, other);
  const seen = new Map<string, string>();
  const [from, to] = [home, other].map((year) => pointsOf(regions, year));
  const codes = [...(from?.keys() ?? [])].flatMap((region) =>
    (find(region)?.codes ?? []).map((code) => ({region, code})),
  );
  expect(codes.length, `${home} ${other}`).to.be.above(0);
  for (const {region, code} of codes) {
    const label = `${home} ${region}, ${other} ${code}`;
    expect(to?.has(code), label).to.equal(true);
    expect(seen.get(code), label).to.equal(undefined);
    seen.set(code, region);
  }
}

function parts(
  home: number,
  other: number,
  regions: NutsRegions = nutsRegions2,
): (code: string) => readonly string[] | undefined {
  const find = regionParts(regions, home, other);
  return (code) => find(code)?.codes;
}

function pointsOf(
  {versions}: NutsRegions,
  year: number,
): NutsRegions['versions'][number]['points'] | undefined {
  return versions.find((version) => version.year === year)?.points;
}
