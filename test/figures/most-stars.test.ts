import {describe, it} from 'node:test';

import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {mostStars} from '../../src/figures/most-stars.js';
import {PANORAMA} from '../../src/figures/star-method.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const row = {region: 'DE11', sector: 'traded:automotive', employment: 1};

describe('mostStars', () => {
  it('is the number of the method’s criteria', () => {
    const dataset = sampleDataset([row]);
    expect(mostStars(new HotspotFigures(dataset))).to.equal(3);
    expect(mostStars(new HotspotFigures(dataset, {stars: PANORAMA}))).to.equal(4);
  });

  it('is what the data gives, where that is more', () => {
    expect(mostStars(new HotspotFigures(sampleDataset([{...row, stars: 5}])))).to.equal(5);
    expect(mostStars(new HotspotFigures(sampleDataset([{...row, stars: 1}])))).to.equal(3);
  });
});
