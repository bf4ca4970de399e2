import {describe, it} from 'node:test';

import {criterionKind} from '../../src/dataset/criterion-kind.js';
import {expect} from '../expect.js';

describe('criterionKind', () => {
  it('tells what a criterion asks for', () => {
    expect(criterionKind({})).to.equal('none');
    expect(criterionKind({minimumStars: 0})).to.equal('stars');
    expect(criterionKind({minimumQuotient: 2})).to.equal('thresholds');
    expect(criterionKind({minimumShare: 1})).to.equal('thresholds');
    expect(criterionKind({minimumEmployment: 0})).to.equal('thresholds');
    expect(criterionKind({top: 1})).to.equal('top');
  });

  it('takes stars before thresholds and thresholds before the largest', () => {
    expect(criterionKind({top: 1, minimumQuotient: 2, minimumStars: 1})).to.equal('stars');
    expect(criterionKind({top: 1, minimumQuotient: 2})).to.equal('thresholds');
  });
});
