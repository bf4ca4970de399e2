import {describe, it} from 'node:test';

import {areaChoice} from '../../../src/cartography/areas/area-choice.js';
import {expect} from '../../expect.js';

const request = {areas: 'focus', areasMethod: 'quantile', areasThresholds: ''};

describe('areaChoice', () => {
  it('is the measure and the method that are named', () => {
    expect(areaChoice(request)).to.deep.equal({
      measure: 'focus',
      method: 'quantile',
      thresholds: [],
    });
  });

  it('is nothing for a measure that cannot colour areas', () => {
    for (const areas of ['', 'employment', 'stars']) {
      expect(areaChoice({...request, areas}), areas).to.equal(undefined);
    }
  });

  it('takes the customary limits for a method that it does not know', () => {
    expect(areaChoice({...request, areasMethod: 'jenks'})?.method).to.equal('customary');
  });

  it('reads thresholds apart by blanks or commas, in order, each once', () => {
    const {thresholds} = areaChoice({...request, areasThresholds: '2, 0.5 x 2;4'}) ?? {};
    expect(thresholds).to.deep.equal([0.5, 2, 4]);
  });
});
