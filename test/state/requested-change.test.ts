import {describe, it} from 'node:test';

import fc from 'fast-check';

import type {HotspotDataset} from '../../src/dataset/hotspot-dataset.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {requestedFilter, requestOf} from '../../src/state/requested-filter.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const YEARS = [2008, 2009, 2010, 2011, 2012, 2014];

describe('requested change', () => {
  it('makes its last year the year of the view', () => {
    const {filter, unmet, problems} = asked({change: '2009-2012', year: 2010});
    expect(filter?.change).to.deep.equal({from: 2009, to: 2012});
    expect(filter?.year).to.equal(2012);
    expect([...unmet, ...problems]).to.deep.equal([]);
  });

  it('leads to a link that asks for it again', () => {
    const {filter} = asked({change: '2009–2012'});
    expect(filter && requestOf(filter).change).to.equal('2009-2012');
  });

  it('is none for empty text', () => {
    expect(asked({change: ' '}).filter?.change).to.equal(undefined);
  });

  for (const [text, meant] of [
    ['2012-2009', '2009-2012'],
    ['2009-2009', '2009-2014'],
    ['2014-2014', '2008-2014'],
    ['2010', '2010-2014'],
    ['2010-2013', '2010-2012'],
    ['1999-2012', '2008-2012'],
    ['2010/2014', '2010-2014'],
    ['2010-2014 breaks', '2010-2014'],
  ] as const) {
    it(`names ${meant} in place of ${text}`, () => {
      const {problems} = asked({change: text});
      expect(problems.map(({field, message}) => [field, message])).to.deep.equal([
        ['change', `must be two years of the data, the earlier first; did you mean ${meant}?`],
      ]);
    });
  }

  it('names nothing in place of words', () => {
    const [problem] = asked({change: 'yes'}).problems;
    expect(problem?.message).to.equal('must be two years of the data, the earlier first');
  });

  it('shows nothing in place of any text that is not two years of the data, in order', () => {
    const year = fc.constantFrom(...YEARS, 1999, 2013, 2020);
    const near = fc
      .tuple(
        year,
        fc.constantFrom('-', '–', '/', ' ', '--'),
        year,
        fc.constantFrom('', ' holes', '-'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(near, fc.string(), year.map(String)), (text) => {
        const [, from = '', to = ''] = /^\s*(\d{4})[-–](\d{4})\s*$/.exec(text) ?? [];
        const good =
          YEARS.includes(Number(from)) && YEARS.includes(Number(to)) && Number(from) < Number(to);
        const {filter, unmet, problems} = asked({change: text});
        if (text.trim() === '') return;
        expect(filter !== undefined).to.equal(good);
        expect(unmet.map(({option}) => option)).to.deep.equal(good ? [] : ['change']);
        expect(problems.length).to.equal(good ? 0 : 1);
      }),
      {numRuns: 500},
    );
  });

  it('shows nothing in place of several sectors that overlap', () => {
    const {filter, unmet, problems} = asked({change: '2009-2012', taxonomy: 'emerging'});
    expect(filter).to.equal(undefined);
    expect(unmet).to.deep.equal([{option: 'change', asked: '2009-2012', overlap: true}]);
    expect(problems[0]?.message).to.match(/one sector where sectors overlap, as in emerging/);
  });

  it('is met for one of the sectors that overlap, and for sums', () => {
    expect(asked({change: '2009-2012', sectors: 'emerging:d'}).filter).not.to.equal(undefined);
    expect(asked({change: '2009-2012', taxonomy: 'traded'}).filter).not.to.equal(undefined);
  });
});

function asked(options: object) {
  return requestedFilter(new HotspotFigures(dataset()), options);
}

function dataset(): HotspotDataset {
  const sectors = ['traded:a', 'traded:b', 'emerging:c', 'emerging:d'];
  return sampleDataset(
    YEARS.flatMap((year) =>
      sectors.map((sector) => ({region: 'AA1', sector, year, employment: 1})),
    ),
  );
}
