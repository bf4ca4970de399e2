import {describe, it} from 'node:test';

import type {DataProblem} from '../../../src/dataset/data-problem.js';
import {
  taxonomyMetadata,
  type DeclaredTaxonomy,
} from '../../../src/reading/draft/taxonomy-metadata.js';
import {problemList} from '../../../src/reading/values/problem-list.js';
import {expect} from '../../expect.js';

describe('taxonomyMetadata', () => {
  it('reads taxonomies with their sectors', () => {
    const sectors = [{id: 'automotive', label: {en: 'Automotive'}, note: 'NACE C29'}];
    const {taxonomies, problems} = read([{id: 'traded', additive: true, label: 'Traded', sectors}]);
    expect(problems).to.deep.equal([]);
    expect(taxonomies).to.deep.equal([
      {
        id: 'traded',
        label: 'Traded',
        additive: true,
        sectors: [
          {
            key: 'traded:automotive',
            id: 'automotive',
            taxonomy: 'traded',
            label: {en: 'Automotive'},
            note: 'NACE C29',
          },
        ],
      },
    ]);
  });

  it('takes a short label for lists, and reports one of more than 24 characters', () => {
    const sectors = [
      {id: 'a', short: {en: 'Machinery'}},
      {id: 'b', short: 'Production technology and heavy machinery'},
    ];
    const {taxonomies, problems} = read([{id: 'traded', additive: true, sectors}]);
    const shorts = taxonomies?.[0]?.sectors.map(({short}) => short);
    expect(shorts).to.deep.equal([{en: 'Machinery'}, 'Production technology a…']);
    expect(problems.map(({field}) => field)).to.deep.equal([
      'hotspots.taxonomies[0].sectors[1].short',
    ]);
  });

  it('hides sectors of lists that are not additive', () => {
    const sectors = [
      {id: 'a', hidden: true},
      {id: 'b', hidden: false},
      {id: 'c', hidden: null},
    ];
    const hiddenOf = (list: object): readonly unknown[] => {
      const {taxonomies, problems} = read([{id: 'x', ...list}]);
      return [
        ...(taxonomies?.[0]?.sectors.map(({hidden}) => hidden) ?? []),
        ...problems.map(({field}) => field),
      ];
    };
    const field = 'hotspots.taxonomies[0].sectors[0].hidden';
    expect(hiddenOf({additive: false, sectors})).to.deep.equal([true, undefined, undefined]);
    expect(hiddenOf({additive: true, sectors})).to.deep.equal([undefined, undefined, undefined]);
    const unclear = [{id: 'a', hidden: 'yes'}];
    expect(hiddenOf({additive: false, sectors: unclear})).to.deep.equal([undefined, field]);
  });

  it('labels by the id what has no label', () => {
    const {taxonomies} = read([{id: 'traded', additive: true, sectors: [{id: 'automotive'}]}]);
    expect(taxonomies?.[0]?.label).to.equal('traded');
    expect(taxonomies?.[0]?.sectors[0]?.label).to.equal('automotive');
  });

  it('does not sum a taxonomy that does not say whether it may be', () => {
    const {taxonomies, problems} = read([{id: 'traded', additive: 'yes', sectors: []}]);
    expect(taxonomies?.[0]?.additive).to.equal(false);
    expect(problems[0]).to.deep.include({
      severity: 'warning',
      field: 'hotspots.taxonomies[0].additive',
    });
  });

  it('keeps the good taxonomies and sectors beside bad ones', () => {
    const sectors = [{id: 'a'}, null, {id: ''}, {id: 'a'}, {id: 'b'}];
    const {taxonomies, problems} = read([
      null,
      {id: 'x:y', additive: true},
      {id: 'traded', additive: true, sectors},
      {id: 'traded', additive: true},
    ]);
    expect(taxonomies?.map(({id}) => id)).to.deep.equal(['traded']);
    expect(taxonomies?.[0]?.sectors.map(({id}) => id)).to.deep.equal(['a', 'b']);
    expect(problems.map(({field}) => field)).to.deep.equal([
      'hotspots.taxonomies[0]',
      'hotspots.taxonomies[1].id',
      'hotspots.taxonomies[2].sectors[1]',
      'hotspots.taxonomies[2].sectors[2].id',
      'hotspots.taxonomies[2].sectors[3].id',
      'hotspots.taxonomies[3].id',
    ]);
  });

  it('is undefined where nothing can be used, so that all is inferred', () => {
    expect(read(undefined)).to.deep.equal({taxonomies: undefined, problems: []});
    expect(read({}).taxonomies).to.equal(undefined);
    expect(read([5]).problems).to.have.length(1);
  });
});

function read(value: unknown): {
  taxonomies: readonly DeclaredTaxonomy[] | undefined;
  problems: readonly DataProblem[];
} {
  const problems = problemList();
  const taxonomies = taxonomyMetadata(value, problems);
  return {taxonomies, problems: problems.all()};
}
