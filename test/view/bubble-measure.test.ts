import {describe, it} from 'node:test';

import {defaultFilter, type HotspotFilter} from '../../src/dataset/hotspot-filter.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {bubbleMeasure} from '../../src/view/bubble-measure.js';
import {hotspotView, type HotspotView} from '../../src/view/hotspot-view.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

describe('bubbleMeasure', () => {
  it('gives the wages per person of a sum', () => {
    expect([...bubbleMeasure(view({}), 'productivity')]).to.deep.equal([90e6 / 330, NaN]);
  });

  it('gives the growth of a sum', () => {
    expect(bubbleMeasure(view({}), 'growth')[0]).to.be.closeTo(0.1, 1e-12);
  });

  it('is undefined as soon as one sector of a sum lacks a term', () => {
    expect(bubbleMeasure(view({}), 'growth')[1]).to.be.NaN;
    expect(bubbleMeasure(view({sectors: ['traded:a']}), 'growth')[1]).to.be.closeTo(0, 1e-12);
  });

  it('measures only the sectors that meet the criterion', () => {
    const shown = view({criterion: {minimumEmployment: 200}});
    expect([...bubbleMeasure(shown, 'productivity')]).to.deep.equal([60e6 / 220]);
  });

  it('measures the largest of overlapping sectors', () => {
    const shown = view({taxonomy: 'emerging'});
    expect([...bubbleMeasure(shown, 'productivity')]).to.deep.equal([10e6 / 50]);
  });

  it('measures only the sectors that a circle for local units counts', () => {
    const sized = sampleDataset([
      {region: 'AA1', sector: 'traded:a', employment: 100, localUnits: 10, wages: 3},
      {region: 'AA1', sector: 'traded:b', employment: 50, wages: 9},
      {region: 'AA1', sector: 'traded:c', employment: 60, localUnits: 2, wages: 5},
    ]);
    const shown = hotspotView(new HotspotFigures(sized), {
      ...defaultFilter(sized),
      size: 'localUnits',
    });
    expect([...bubbleMeasure(shown, 'productivity')]).to.deep.equal([8e6 / 160]);
  });

  it('gives the persons per local unit of a sum', () => {
    expect([...unitSizes({})]).to.deep.equal([300 / 24, NaN, NaN]);
    expect([...unitSizes({sectors: ['traded:a']})]).to.deep.equal([200 / 4, 90 / 9]);
  });

  it('knows no persons per local unit, rather than 0, where local units are missing or 0', () => {
    expect([...unitSizes({sectors: ['traded:b']})]).to.deep.equal([100 / 20, NaN]);
    expect([...unitSizes({sectors: ['traded:c']})]).to.deep.equal([NaN]);
  });

  it('gives the persons per local unit of the largest of overlapping sectors', () => {
    expect([...unitSizes({taxonomy: 'emerging'})]).to.deep.equal([50 / 8]);
  });

  it('gives stars as a number and unknown ones as undefined', () => {
    expect([...bubbleMeasure(view({sectors: ['traded:a']}), 'stars')]).to.deep.equal([0, 0]);
  });

  it('computes a measure of a view once', () => {
    const shown = view({});
    expect(bubbleMeasure(shown, 'growth')).to.equal(bubbleMeasure(shown, 'growth'));
  });
});

const dataset = sampleDataset([
  {region: 'AA1', sector: 'traded:a', year: 2012, employment: 200},
  {region: 'AA1', sector: 'traded:b', year: 2012, employment: 100},
  {region: 'AA2', sector: 'traded:a', year: 2012, employment: 90},
  {region: 'AA1', sector: 'traded:a', year: 2013, employment: 220, wages: 60},
  {region: 'AA1', sector: 'traded:b', year: 2013, employment: 110, wages: 30},
  {region: 'AA2', sector: 'traded:a', year: 2013, employment: 90, wages: 20},
  {region: 'AA2', sector: 'traded:b', year: 2013, employment: 10},
  {region: 'AA1', sector: 'emerging:x', year: 2013, employment: 50, wages: 10},
  {region: 'AA1', sector: 'emerging:y', year: 2013, employment: 40, wages: 30},
]);
const figures = new HotspotFigures(dataset);

function unitSizes(change: Partial<HotspotFilter>): Float64Array {
  const counted = sampleDataset([
    {region: 'AA1', sector: 'traded:a', employment: 200, localUnits: 4},
    {region: 'AA1', sector: 'traded:b', employment: 100, localUnits: 20},
    {region: 'AA2', sector: 'traded:a', employment: 90, localUnits: 9},
    {region: 'AA2', sector: 'traded:b', employment: 10},
    {region: 'AA3', sector: 'traded:c', employment: 5, localUnits: 0},
    {region: 'AA1', sector: 'emerging:x', employment: 50, localUnits: 8},
    {region: 'AA1', sector: 'emerging:y', employment: 40, localUnits: 2},
  ]);
  const filter = {...defaultFilter(counted), ...change};
  return bubbleMeasure(hotspotView(new HotspotFigures(counted), filter), 'unitSize');
}

function view(change: Partial<HotspotFilter>): HotspotView {
  return hotspotView(figures, {...defaultFilter(dataset), ...change});
}
