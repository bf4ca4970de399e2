import {describe, it} from 'node:test';

import {countriesExtent} from '../../../src/cartography/projection/countries-extent.js';
import {europeExtent} from '../../../src/cartography/projection/extent.js';
import {mapProjection} from '../../../src/cartography/projection/map-projection.js';
import {expect} from '../../expect.js';

const projection = mapProjection('laea');
const regions = [
  region('DE11', 9.1, 48.6),
  region('DE30', 13.4, 52.5),
  region('MT00', 14.4, 35.9),
  region('FR10', 2.5, 48.7),
  region('FR93', -53.2, 3.9),
];

describe('countriesExtent', () => {
  it('reaches from one end of a country to the other', () => {
    const box = countriesExtent(regions, ['DE'], projection);
    const [west, south] = projection.toUnit(9.1, 48.6);
    const [east, north] = projection.toUnit(13.4, 52.5);
    expect(box?.left).to.be.at.most(west);
    expect(box?.right).to.be.at.least(east);
    expect(box?.top).to.be.at.most(north);
    expect(box?.bottom).to.be.at.least(south);
  });

  it('shows a single region with its neighbours', () => {
    const box = countriesExtent(regions, ['MT'], projection);
    const europe = europeExtent(projection);
    const width = (box?.right ?? 0) - (box?.left ?? 0);
    expect(width / (europe.right - europe.left)).to.be.closeTo(1 / 8, 1e-9);
  });

  it('leaves regions outside Europe to their insets', () => {
    const alone = countriesExtent(regions.slice(0, 4), ['FR'], projection);
    expect(countriesExtent(regions, ['FR'], projection)).to.deep.equal(alone);
  });

  it('is undefined without a country', () => {
    expect(countriesExtent(regions, [], projection)).to.equal(undefined);
  });
});

function region(code: string, longitude: number, latitude: number) {
  return {code, name: code, country: code.slice(0, 2), longitude, latitude};
}
