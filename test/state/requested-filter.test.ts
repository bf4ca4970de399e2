import {describe, it} from 'node:test';

import {requestedFilter, type FilterRequest} from '../../src/state/requested-filter.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const dataset = sampleDataset([
  {region: 'AA1', sector: 'traded:automotive', year: 2011, employment: 1},
  {region: 'AA1', sector: 'traded:medical', year: 2012, employment: 1},
  {region: 'AA1', sector: 'emerging:medical', year: 2012, employment: 1},
  {region: 'AA1', sector: 'emerging:mobility', year: 2012, employment: 1},
]);

describe('requestedFilter', () => {
  it('is the default filter when nothing is asked for', () => {
    expect(filter({})).to.deep.include({taxonomy: 'traded', sectors: [], year: 2012});
  });

  it('takes bare ids within the taxonomy asked for', () => {
    const request = {taxonomy: 'emerging', sectors: 'medical'};
    expect(filter(request).sectors).to.deep.equal(['emerging:medical']);
  });

  it('takes the taxonomy from a full key', () => {
    expect(filter({sectors: ' emerging:mobility  medical '})).to.deep.include({
      taxonomy: 'emerging',
      sectors: ['emerging:mobility', 'emerging:medical'],
    });
  });

  it('looks for a bare id in the first taxonomy that has it', () => {
    expect(filter({sectors: 'mobility'}).taxonomy).to.equal('emerging');
    expect(filter({sectors: 'medical'}).taxonomy).to.equal('traded');
  });

  it('reports a sector that is not there and keeps the others', () => {
    const {filter: shown, problems} = requestedFilter(dataset, {sectors: 'automotive cheese'});
    expect(shown.sectors).to.deep.equal(['traded:automotive']);
    expect(problems.map(({field, value}) => [field, value])).to.deep.equal([['sectors', 'cheese']]);
  });

  it('reports a taxonomy that is not there and shows the first', () => {
    const {filter: shown, problems} = requestedFilter(dataset, {taxonomy: 'ecosystems'});
    expect(shown.taxonomy).to.equal('traded');
    expect(problems[0]?.value).to.equal('ecosystems');
  });

  it('reports a year that is not there and shows the default', () => {
    const {filter: shown, problems} = requestedFilter(dataset, {year: 1999});
    expect(shown.year).to.equal(2012);
    expect(problems[0]).to.include({field: 'year', value: '1999'});
  });

  it('keeps to countries of the data and reports others', () => {
    const {filter: shown, problems} = requestedFilter(dataset, {countries: 'AA  XX'});
    expect(shown.countries).to.deep.equal(['AA']);
    expect(problems[0]).to.include({field: 'countries', value: 'XX'});
  });

  it('takes a criterion and reports a part of it that is no count', () => {
    const {filter: shown, problems} = requestedFilter(dataset, {
      minStars: 3,
      top: -1,
      minQuotient: NaN,
    });
    expect(shown.criterion).to.deep.equal({minimumStars: 3});
    expect(problems.map(({field}) => field)).to.deep.equal(['min-quotient', 'top']);
  });

  it('has the usual measure in place of one that does not exist', () => {
    const {filter: shown} = requestedFilter(dataset, {size: 'weight', colour: 'growth'});
    expect([shown.size, shown.colour]).to.deep.equal(['employment', 'growth']);
  });

  it('counts a sector once that is named twice', () => {
    expect(filter({sectors: 'medical traded:medical'}).sectors).to.deep.equal(['traded:medical']);
  });
});

function filter(request: FilterRequest): ReturnType<typeof requestedFilter>['filter'] {
  return requestedFilter(dataset, request).filter;
}
