import {describe, it} from 'node:test';

import {insetAt, INSETS, insetsOf} from '../../../src/cartography/ground/insets.js';
import type {Region} from '../../../src/dataset/region.js';
import {expect} from '../../expect.js';

describe('insetAt', () => {
  it('finds each outermost region by the label point of its NUTS 2 region', () => {
    expect(insetAt(-16.623, 28.2146)?.id).to.equal('canarias');
    expect(insetAt(-61.6738, 16.1058)?.id).to.equal('guadeloupe');
    expect(insetAt(-61.0656, 14.7153)?.id).to.equal('martinique');
    expect(insetAt(-52.9996, 4.0462)?.id).to.equal('guyane');
    expect(insetAt(55.5027, -21.1094)?.id).to.equal('reunion');
    expect(insetAt(45.1519, -12.7937)?.id).to.equal('mayotte');
    expect(insetAt(-25.3176, 37.7902)?.id).to.equal('acores');
    expect(insetAt(-16.9304, 32.7372)?.id).to.equal('madeira');
    expect(insetAt(17.6918, 78.4711)?.id).to.equal('svalbard');
  });

  it('leaves the continent and its islands to the main map', () => {
    expect(insetAt(-9.1, 38.7)).to.equal(undefined);
    expect(insetAt(33.2, 35)).to.equal(undefined);
    expect(insetAt(3, 39.6)).to.equal(undefined);
  });
});

describe('INSETS', () => {
  it('do not overlap', () => {
    for (const one of INSETS) {
      const centre = [(one.west + one.east) / 2, (one.south + one.north) / 2] as const;
      expect(insetAt(...centre), one.id).to.equal(one);
      for (const corner of [
        [one.west, one.south],
        [one.east, one.north],
      ] as const) {
        expect(insetAt(...corner)?.id).to.equal(one.id);
      }
    }
  });
});

describe('insetsOf', () => {
  const region = (code: string, longitude: number, latitude: number): Region => ({
    code,
    name: code,
    country: code.slice(0, 2),
    longitude,
    latitude,
  });

  it('names the insets that regions lie in, each once and in their order', () => {
    const regions = [
      region('PT30', -16.9304, 32.7372),
      region('ES701', -16.6, 28.3),
      region('ES705', -15.6, 28),
      region('DE11', 9.1, 48.6),
    ];
    expect(insetsOf(regions).map(({id}) => id)).to.deep.equal(['canarias', 'madeira']);
  });

  it('is empty for the continent alone', () => {
    expect(insetsOf([region('DE11', 9.1, 48.6)])).to.deep.equal([]);
  });
});
