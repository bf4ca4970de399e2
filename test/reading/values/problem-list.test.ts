import {describe, it} from 'node:test';

import {LISTED_OF_A_KIND, problemList} from '../../../src/reading/values/problem-list.js';
import {expect} from '../../expect.js';

describe('problemList', () => {
  it('keeps the order in which problems were found', () => {
    const problems = problemList();
    problems.add({feature: 1}, {severity: 'error', message: 'b'});
    problems.add({feature: 0}, {severity: 'warning', message: 'a'});
    expect(problems.all().map(({message}) => message)).to.deep.equal(['b', 'a']);
  });

  it('says nothing of what it does not know', () => {
    const problems = problemList();
    problems.add({}, {severity: 'error', message: 'is wrong'});
    expect(problems.all()).to.deep.equal([{severity: 'error', message: 'is wrong'}]);
  });

  it('counts what goes beyond a thousand of a kind in one entry', () => {
    const problems = filled(LISTED_OF_A_KIND + 5);
    const all = problems.all();
    expect(all).to.have.length(LISTED_OF_A_KIND + 1);
    expect(all.at(-1)).to.deep.include({count: 5, feature: LISTED_OF_A_KIND});
    expect(all.at(-1)?.message).to.include('5 of the kind, the last in feature 1004');
  });

  it('takes defects of other sectors and years for the same kind', () => {
    const problems = problemList();
    for (let feature = 0; feature <= LISTED_OF_A_KIND + 1; feature += 1) {
      const field = `properties.employment["traded:s${feature}"][${feature}]`;
      problems.add({feature}, {severity: 'error', field, message: 'is wrong'});
    }
    expect(problems.all()).to.have.length(LISTED_OF_A_KIND + 1);
  });

  it('lists a single one beyond the thousand as it is', () => {
    const last = filled(LISTED_OF_A_KIND + 1)
      .all()
      .at(-1);
    expect(last).to.deep.equal({severity: 'error', feature: LISTED_OF_A_KIND, message: 'is wrong'});
  });
});

function filled(count: number): ReturnType<typeof problemList> {
  const problems = problemList();
  for (let feature = 0; feature < count; feature += 1) {
    problems.add({feature}, {severity: 'error', message: 'is wrong'});
  }
  return problems;
}
