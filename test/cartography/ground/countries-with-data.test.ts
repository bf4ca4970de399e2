import {describe, it} from 'node:test';

import {countriesWithData} from '../../../src/cartography/ground/countries-with-data.js';
import {expect} from '../../expect.js';

const stuttgart = {code: 'DE11', name: 'Stuttgart', longitude: 9.1, latitude: 48.6};

describe('countriesWithData', () => {
  it('has each country of the regions once', () => {
    const regions = [
      {...stuttgart, country: 'DE'},
      {...stuttgart, code: 'AT11', country: 'AT'},
      {...stuttgart, code: 'DE12', country: 'DE'},
    ];
    expect(countriesWithData(regions)).to.deep.equal(['DE', 'AT']);
    expect(countriesWithData(regions)).to.equal(countriesWithData(regions));
  });

  it('finds the country of a region by its place where the data does not give it', () => {
    expect(countriesWithData([{...stuttgart, country: ''}])).to.deep.equal(['DE']);
  });
});
