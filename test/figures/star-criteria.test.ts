import {readFile} from 'node:fs/promises';
import {before, describe, it} from 'node:test';

import {NO_STARS, type HotspotDataset} from '../../src/dataset/hotspot-dataset.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import type {SectorFigures} from '../../src/figures/sector-figures.js';
import {STAR_METHODS, type StarCriterion} from '../../src/figures/star-method.js';
import {criteriaOf} from '../../src/figures/stars.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {expect} from '../expect.js';

describe('criteria of stars in the data of Europe', () => {
  let dataset: HotspotDataset;

  before(async () => {
    dataset = parseHotspots(JSON.parse(await readFile('data/eu-hotspots.geojson', 'utf8'))).dataset;
  });

  for (const stars of STAR_METHODS) {
    it(`are those of the ${stars.id}, for every region, sector and year`, (test) => {
      const figures = new HotspotFigures(dataset, {stars});
      let rated = 0;
      dataset.years.forEach((_, year) => {
        dataset.sectors.forEach((__, sector) => {
          const columns = figures.of(year, sector);
          const winners = stars.criteria.map((criterion) => winnersOf(columns, criterion));
          columns.employment.forEach((persons, at) => {
            const expected = winners.map((each) => persons >= 1000 && each.has(at));
            const known = !Number.isNaN(persons);
            const mask = columns.met[at] ?? NaN;
            expect(criteriaOf(mask, stars)).to.deep.equal(known ? expected : undefined);
            const count = expected.filter((is) => is).length;
            expect(columns.stars[at]).to.equal(known ? count : NO_STARS);
            rated += Number(known);
          });
        });
      });
      test.diagnostic(`${rated} observations`);
      expect(rated).to.be.greaterThan(80_000);
    });
  }
});

/** Entries that meet a criterion, by sorting the regions with a figure. */
function winnersOf(columns: SectorFigures, criterion: StarCriterion): ReadonlySet<number> {
  const {employment: size, quotient: specialisation, focus, productivity, growth} = columns;
  const own = {size, specialisation, focus, productivity, growth}[criterion.measure];
  const known = [...own.keys()].filter(
    (at) => (columns.employment[at] ?? 0) > 0 && !Number.isNaN(own[at] ?? NaN),
  );
  const valueOf = (at: number): number => own[at] ?? NaN;
  if ('minimum' in criterion) {
    return new Set(known.filter((at) => valueOf(at) >= criterion.minimum));
  }
  const best = known.sort((one, other) => valueOf(other) - valueOf(one));
  const last = best[Math.ceil(known.length * criterion.top) - 1] ?? -1;
  return new Set(best.filter((at) => valueOf(at) >= valueOf(last)));
}
