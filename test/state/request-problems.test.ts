import {expect} from '@open-wc/testing';

import {growthSpanIn, requestProblems, selectedRegions} from '../../src/state/request-problems.js';
import type {LinkedView} from '../../src/state/url-fragment.js';
import {sampleDataset} from '../sample-dataset.js';

const dataset = sampleDataset([
  {region: 'DE11', sector: 'traded:automotive', year: 2010, employment: 1},
  {region: 'DE11', sector: 'traded:automotive', year: 2014, employment: 1},
]);

describe('requestProblems', () => {
  it('has nothing to say of what can be served', () => {
    expect(
      fieldsOf({
        ...{method: 'panorama', view: 'table', growth: '2010-2014 breaks', place: '9 48 4'},
        ...{areas: 'focus', areasMethod: 'quantile', areasThresholds: '1 2.5', selected: 'DE11'},
      }),
    ).to.deep.equal([]);
  });

  it('has nothing to say of what is not asked for', () => {
    expect(fieldsOf({method: '', areas: '', growth: '', place: ''})).to.deep.equal([]);
  });

  const broken: readonly LinkedView[] = [
    {method: 'astrology'},
    {view: 'globe'},
    {areas: 'employment'},
    {areas: 'focus', areasMethod: 'jenks'},
    {areasThresholds: '1 two'},
    {growth: '2011-2014'},
    {growth: 'soon'},
    {place: 'Berlin'},
    {selected: 'DE11 XX99'},
  ];
  for (const request of broken) {
    it(`tells what is wrong with ${JSON.stringify(request)}`, () => {
      expect(fieldsOf(request)).to.have.lengthOf(1);
    });
  }

  it('names the value and what is done', () => {
    const [problem] = requestProblems(dataset, {method: 'astrology'}, choices);
    expect(problem).to.deep.equal({
      severity: 'warning',
      field: 'method',
      value: 'astrology',
      message: 'must be one of observatory, panorama; "observatory" is used',
    });
  });
});

describe('growthSpanIn', () => {
  it('is a span of years that the data has', () => {
    expect(growthSpanIn(dataset, '2010-2014')).to.deep.equal({from: 2010, to: 2014});
    expect(growthSpanIn(dataset, '2010-2013')).to.equal(undefined);
  });
});

describe('selectedRegions', () => {
  it('has the regions that the data has', () => {
    expect(selectedRegions(dataset, {selected: 'XX99 DE11'})).to.deep.equal(['DE11']);
  });
});

const choices = {methods: ['observatory', 'panorama'], views: ['table']};

function fieldsOf(request: LinkedView): readonly (string | undefined)[] {
  return requestProblems(dataset, request, choices).map(({field}) => field);
}
