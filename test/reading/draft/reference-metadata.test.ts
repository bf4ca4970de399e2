import {describe, it} from 'node:test';

import {referenceMetadata} from '../../../src/reading/draft/reference-metadata.js';
import {problemList} from '../../../src/reading/values/problem-list.js';
import {expect} from '../../expect.js';

const years = [2011, 2012];

describe('referenceMetadata', () => {
  it('reads figures by year, in the order of the years', () => {
    const problems = problemList();
    const area = referenceMetadata(
      {total: [100, 200], employment: {'traded:a': [10, null]}},
      years,
      problems,
    );
    expect([...(area?.total ?? [])]).to.deep.equal([
      [2011, 100],
      [2012, 200],
    ]);
    expect([...(area?.employment.get('traded:a') ?? [])]).to.deep.equal([[2011, 10]]);
    expect(problems.all()).to.deep.equal([]);
  });

  it('is undefined without one', () => {
    expect(referenceMetadata(undefined, years, problemList())).to.equal(undefined);
  });

  it('leaves out what is no object, and says so', () => {
    const problems = problemList();
    expect(referenceMetadata([1], years, problems)).to.equal(undefined);
    expect(problems.all().map(({field}) => field)).to.deep.equal(['hotspots.reference']);
  });

  it('leaves out an array that does not fit the years, and says which', () => {
    const problems = problemList();
    const area = referenceMetadata({total: [100], employment: {}}, years, problems);
    expect(area?.total.size).to.equal(0);
    expect(problems.all().map(({field}) => field)).to.deep.equal(['hotspots.reference.total']);
  });

  it('leaves out a bad figure alone', () => {
    const problems = problemList();
    const area = referenceMetadata({total: [-1, 200], employment: {}}, years, problems);
    expect([...(area?.total ?? [])]).to.deep.equal([[2012, 200]]);
    expect(problems.all()).to.have.length(1);
  });
});
