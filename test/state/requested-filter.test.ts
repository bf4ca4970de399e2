import {describe, it} from 'node:test';

import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import type {GivenOptions} from '../../src/state/option-value.js';
import {requestedFilter, type RequestedFilter} from '../../src/state/requested-filter.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const figures = new HotspotFigures(
  sampleDataset([
    {region: 'EL11', sector: 'traded:automotive', year: 2011, employment: 1},
    {region: 'AA1', sector: 'traded:automotive', year: 2011, employment: 1},
    {region: 'AA1', sector: 'traded:medical', year: 2012, employment: 1},
    {region: 'AA1', sector: 'emerging:medical', year: 2012, employment: 1},
    {region: 'AA1', sector: 'emerging:mobility', year: 2012, employment: 1},
  ]),
);

describe('requestedFilter', () => {
  it('is the default filter when nothing is asked for', () => {
    expect(filter({})).to.deep.include({taxonomy: 'traded', sectors: [], year: 2012});
  });

  it('takes bare ids within the taxonomy asked for', () => {
    const request = {taxonomy: 'emerging', sectors: 'medical'};
    expect(filter(request)?.sectors).to.deep.equal(['emerging:medical']);
  });

  it('takes the taxonomy from a full key', () => {
    expect(filter({sectors: ' emerging:mobility  medical '})).to.deep.include({
      taxonomy: 'emerging',
      sectors: ['emerging:mobility', 'emerging:medical'],
    });
  });

  it('looks for a bare id in the first taxonomy that has it', () => {
    expect(filter({sectors: 'mobility'})?.taxonomy).to.equal('emerging');
    expect(filter({sectors: 'medical'})?.taxonomy).to.equal('traded');
  });

  it('reports a sector that is not there and keeps the others', () => {
    const {filter: shown, problems} = requestedFilter(figures, {sectors: 'automotive cheese'});
    expect(shown?.sectors).to.deep.equal(['traded:automotive']);
    expect(problems.map(({field, value}) => [field, value])).to.deep.equal([['sectors', 'cheese']]);
  });

  const unmet: readonly (readonly [GivenOptions, option: string, asked: string, advice: string])[] =
    [
      [{taxonomy: 'tradde'}, 'taxonomy', 'tradde', 'unknown taxonomy tradde; did you mean traded?'],
      [
        ...[{sectors: 'automotiv'}, 'sectors', 'automotiv'],
        'unknown sector automotiv; did you mean automotive?',
      ] as const,
      [
        ...[{taxonomy: 'traded', sectors: 'mobility'}, 'sectors', 'mobility'],
        'unknown sector mobility; it is a sector of emerging',
      ] as const,
      [{sectors: 'cars;vans'}, 'sectors', 'cars;vans', 'names are separated by spaces'],
      [{year: 1999}, 'year', '1999', 'unknown year 1999; the data has 2011 to 2012'],
      [{countries: 'xx'}, 'countries', 'xx', 'unknown country xx'],
      [{countries: 'GR'}, 'countries', 'GR', 'did you mean EL?'],
      [{countries: 'aa'}, 'countries', 'aa', 'did you mean AA?'],
    ];
  for (const [request, option, asked, advice] of unmet) {
    it(`shows nothing in place of ${option} ${asked}, and has advice`, () => {
      const {filter: shown, problems, ...found} = requestedFilter(figures, request);
      expect(shown).to.equal(undefined);
      expect(found.unmet).to.deep.equal([{option, asked}]);
      expect(problems.map(({message}) => message).join()).to.contain(advice);
    });
  }

  for (const option of ['taxonomy', 'sectors', 'year', 'countries'] as const) {
    for (const value of [{}, [], NaN, true, '2 012', '2.012', 'x'.repeat(40_000)]) {
      const preview = String(value).slice(0, 9);
      it(`shows nothing in place of the ${option} ${typeof value} ${preview}`, () => {
        const {filter: shown, unmet: found} = requestedFilter(figures, {[option]: value});
        expect(shown).to.equal(undefined);
        expect(found.map((each) => each.option)).to.deep.equal([option]);
        expect(found[0]?.asked.length).to.be.below(81);
      });
    }

    for (const nothing of [undefined, null, '', '  ']) {
      it(`shows the default if ${option} is ${JSON.stringify(nothing)}`, () => {
        expect(requestedFilter(figures, {[option]: nothing}).filter).to.deep.equal(filter({}));
      });
    }
  }

  it('keeps to countries of the data and reports others', () => {
    const {filter: shown, problems} = requestedFilter(figures, {countries: 'AA  XX'});
    expect(shown?.countries).to.deep.equal(['AA']);
    expect(problems[0]).to.include({field: 'countries', value: 'XX'});
  });

  it('reports many unknown words in few problems', () => {
    const sectors = ['automotive', ...Array.from({length: 454}, (_, at) => `s${at}`)].join(' ');
    const {problems} = requestedFilter(figures, {sectors});
    expect(problems).to.have.lengthOf(6);
    expect(problems.at(-1)).to.include({field: 'sectors', count: 449});
  });

  it('takes a criterion without the parts that are unusable', () => {
    const request = {minStars: 3, top: -1, minQuotient: NaN, minEmployment: '1 000'};
    expect(filter(request)?.criterion).to.deep.equal({minimumStars: 3});
  });

  it('takes numbers as text', () => {
    const {criterion} = filter({minStars: '2', minQuotient: '1.250', minShare: '1'}) ?? {};
    const given = {minimumStars: 2, minimumQuotient: 1.25, minimumShare: 1};
    expect(criterion).to.deep.equal(given);
  });

  it('reports more stars than any region can have', () => {
    const {filter: shown, problems} = requestedFilter(figures, {minStars: 4});
    expect(shown?.criterion).to.deep.equal({minimumStars: 4});
    expect(problems[0]).to.include({
      ...{field: 'min-stars', value: '4'},
      message: 'no region can have more than 3 stars',
    });
  });

  it('has the usual measure in place of one that does not exist', () => {
    const shown = filter({size: 'weight', colour: 'beauty'});
    expect([shown?.size, shown?.colour]).to.deep.equal(['employment', 'quotient']);
  });

  it('has the usual measure in place of one that the data lacks, and reports it', () => {
    const {dataset} = figures;
    const observations = {...dataset.observations};
    delete (observations as {wages?: unknown}).wages;
    delete (observations as {localUnits?: unknown}).localUnits;
    const lacking = new HotspotFigures({...dataset, observations, years: [2012]});
    const {filter: shown, problems} = requestedFilter(lacking, {
      ...{size: 'localUnits', colour: 'productivity', areas: 'growth'},
    });
    expect([shown?.size, shown?.colour]).to.deep.equal(['employment', 'quotient']);
    expect(problems.map(({field}) => field)).to.deep.equal(['size', 'colour', 'areas']);
  });

  it('counts a sector once that is named twice', () => {
    expect(filter({sectors: 'medical traded:medical'})?.sectors).to.deep.equal(['traded:medical']);
  });
});

function filter(request: GivenOptions): RequestedFilter['filter'] {
  return requestedFilter(figures, request).filter;
}
