import {describe, it} from 'node:test';

import {mostStars, ratioMeasures, sizeMeasures} from '../../src/figures/available-measures.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {PANORAMA} from '../../src/figures/star-method.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const emerging = {region: 'DE11', sector: 'emerging:digital', employment: 5};
const traded = {region: 'DE11', sector: 'traded:automotive', employment: 5};

describe('sizeMeasures', () => {
  it('has local units only where the data has them', () => {
    const dataset = sampleDataset([traded]);
    expect(sizeMeasures({dataset})).to.deep.equal(['employment', 'localUnits']);
    const {start, region, employment} = dataset.observations;
    const without = {...dataset, observations: {start, region, employment}};
    expect(sizeMeasures({dataset: without})).to.deep.equal(['employment']);
  });
});

describe('ratioMeasures', () => {
  it('has all where the data has all their terms', () => {
    const figures = new HotspotFigures(sampleDataset([traded, {...traded, year: 2014}]));
    expect(ratioMeasures(figures)).to.deep.equal([
      ...['quotient', 'focus', 'growth', 'productivity', 'unitSize', 'stars', 'portfolio'],
    ]);
  });

  it('has no growth within a single year', () => {
    expect(ratioMeasures(new HotspotFigures(sampleDataset([traded])))).not.to.include('growth');
  });

  it('has no quotient and no focus where nothing tells the regions’ employment', () => {
    const measures = ratioMeasures(new HotspotFigures(sampleDataset([emerging])));
    expect(measures).to.deep.equal(['productivity', 'unitSize', 'stars', 'portfolio']);
  });

  it('has no productivity without wages, and no unit size without local units', () => {
    const dataset = sampleDataset([traded]);
    const {start, region, employment} = dataset.observations;
    const figures = new HotspotFigures({...dataset, observations: {start, region, employment}});
    expect(ratioMeasures(figures)).to.deep.equal(['quotient', 'focus', 'stars', 'portfolio']);
  });
});

describe('mostStars', () => {
  it('is the number of the method’s criteria', () => {
    const dataset = sampleDataset([traded]);
    expect(mostStars(new HotspotFigures(dataset))).to.equal(3);
    expect(mostStars(new HotspotFigures(dataset, {stars: PANORAMA}))).to.equal(4);
  });

  it('is what the data gives, where that is more', () => {
    expect(mostStars(new HotspotFigures(sampleDataset([{...traded, stars: 5}])))).to.equal(5);
    expect(mostStars(new HotspotFigures(sampleDataset([{...traded, stars: 1}])))).to.equal(3);
  });
});
