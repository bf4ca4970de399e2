import {describe, it} from 'node:test';

import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {strongestSector} from '../../src/figures/strongest-sector.js';
import {expect} from '../expect.js';
import {sampleDataset, type SampleRow} from '../sample-dataset.js';

const REGIONS = ['AA1', 'BB1', 'CC1', 'DD1'];

describe('strongestSector', () => {
  it('is the one whose regions of two stars hold the largest share of its employment', () => {
    const rows = [...sector('cars', [70, 10, 10, 10], [3, 1, 1, 1])];
    rows.push(...sector('shoes', [40, 40, 10, 10], [2, 2, 0, 1]));
    rows.push(...sector('mines', [900, 50, 50, 0], [1, 1, 1, 0]));
    expect(strongest(rows)).to.deep.equal(['shoes', 0.8]);
  });

  it('is none with figures in less than three quarters of the regions', () => {
    const rows = [...sector('cars', [60, 10, 20, 10], [2, 0, 0, 0])];
    rows.push(...sector('mines', [900, 1], [3, 0]));
    expect(strongest(rows)).to.deep.equal(['cars', 0.6]);
  });

  it('may lack the figure of one region in four', () => {
    const rows = [...sector('cars', [60, 20, 20, 10], [2, 0, 0, 0])];
    rows.push(...sector('shoes', [90, 5, 5], [2, 0, 0]));
    expect(strongest(rows)).to.deep.equal(['shoes', 0.9]);
  });

  it('is none that is absent from more than a quarter of the regions', () => {
    const rows = [...sector('cars', [60, 20, 20, 0], [2, 0, 0, 0])];
    rows.push(...sector('mines', [90, 10, 0, 0], [2, 0, 0, 0]));
    expect(strongest(rows)?.[0]).to.equal('cars');
  });

  it('is the largest where no region has two stars, with a share of 0', () => {
    const rows = [...sector('cars', [60, 10, 20, 10], [1, 0, 0, 0])];
    rows.push(...sector('shoes', [50, 60, 20, 10], [1, 1, 0, 1]));
    expect(strongest(rows)).to.deep.equal(['shoes', 0]);
  });

  it('takes stars that are not given for none', () => {
    const rows = [...sector('cars', [60, 10, 20, 0], [2, 0, 0, 0])];
    rows.push({region: 'EE1', sector: 'traded:cars'});
    expect(strongest(rows)?.[0]).to.equal('cars');
  });

  it('does not exist in a dataset without sectors', () => {
    expect(strongest([])).to.equal(undefined);
  });
});

/** Figures of a sector in the first regions, with stars given by the data. */
function sector(id: string, employment: readonly number[], stars: readonly number[]): SampleRow[] {
  return employment.map((persons, at) => ({
    region: REGIONS[at]!,
    sector: `traded:${id}`,
    employment: persons,
    stars: stars[at]!,
  }));
}

function strongest(rows: readonly SampleRow[]): [sector: string, share: number] | undefined {
  const found = strongestSector(new HotspotFigures(sampleDataset(rows)), 0);
  return found && [found.sector.id, found.share];
}
