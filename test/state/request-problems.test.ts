import {describe, it} from 'node:test';

import {OPTION_NAMES, OPTIONS} from '../../src/state/options.js';
import {
  growthSpanIn,
  requestProblems,
  selectedRegions,
  type AskedOptions,
} from '../../src/state/request-problems.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const dataset = sampleDataset([
  {region: 'DE11', sector: 'traded:automotive', year: 2010, employment: 1},
  {region: 'DE11', sector: 'traded:automotive', year: 2014, employment: 1},
]);

describe('requestProblems', () => {
  it('has nothing to say of what can be served', () => {
    expect(
      fieldsOf({
        ...{method: 'panorama', view: 'table', growth: '2010-2014 breaks', place: '9 48 4'},
        ...{areas: 'focus', areasMethod: 'quantile', areasThresholds: '1 2.5', selected: 'DE11'},
      }),
    ).to.deep.equal([]);
  });

  it('has nothing to say of what is not asked for', () => {
    expect(fieldsOf({method: '', areas: '', growth: '', place: ''})).to.deep.equal([]);
  });

  const broken: readonly AskedOptions[] = [
    {method: 'astrology'},
    {view: 'globe'},
    {areas: 'employment'},
    {areas: 'focus', areasMethod: 'jenks'},
    {areasThresholds: '1 two'},
    {growth: '2011-2014'},
    {growth: 'soon'},
    {place: 'Berlin'},
    {selected: 'DE11 XX99'},
    {size: 'weight'},
    {parts: 'timeline maps'},
    {parts: 'timeline,filters'},
    {maxValue: 0},
    {maxValue: NaN},
    {maxValue: 'huge'},
    {areasThresholds: '0,5 1.5'},
    {heading: {}},
    {src: []},
    {fields: 'employment'},
  ];
  for (const request of broken) {
    it(`tells what is wrong with ${JSON.stringify(request)}`, () => {
      expect(fieldsOf({mode: 'explorer', ...request})).to.have.lengthOf(1);
    });
  }

  const meant: readonly (readonly [given: string, meant: number])[] = [
    ['150 000', 150_000],
    ['150\u00a0000', 150_000],
    ['150\u202f000', 150_000],
    ['150,000', 150_000],
    ["150'000", 150_000],
    ['150’000', 150_000],
    ['1.000.000', 1_000_000],
    ['1.000', 1000],
    ['1,5', 1.5],
    ['1.234,5', 1234.5],
  ];
  for (const [given, number] of meant) {
    it(`asks whether ${number} is meant by ${JSON.stringify(given)}`, () => {
      const [problem, ...others] = requestProblems(dataset, {maxValue: given}, views);
      expect(others).to.deep.equal([]);
      expect(problem).to.include({
        field: 'max-value',
        message: `must be a number above 0; did you mean ${number}? it is left out`,
      });
    });
  }

  for (const given of [
    '0',
    '-1',
    '1e999',
    'NaN',
    '0x10',
    'Infinity',
    '12 px',
    '5'.repeat(40_000),
  ]) {
    it(`finds no number in ${given.slice(0, 9)}`, () => {
      const [problem] = requestProblems(dataset, {maxValue: given}, views);
      expect(problem?.message).to.equal('must be a number above 0; it is left out');
      expect(problem?.value?.length).to.be.below(81);
    });
  }

  it('names the value and what is done', () => {
    const [problem] = requestProblems(dataset, {method: 'astrology'}, views);
    expect(problem).to.deep.equal({
      severity: 'warning',
      field: 'method',
      value: 'astrology',
      message: 'must be one of observatory, panorama; "observatory" is used',
    });
  });
});

describe('requestProblems of options with certain values', () => {
  const enumerated = OPTION_NAMES.filter((name) => OPTIONS[name].values !== undefined);

  for (const name of enumerated) {
    const {attribute, values = []} = OPTIONS[name];

    it(`accepts each value of ${attribute}`, () => {
      for (const value of values)
        expect(fieldsOf({mode: 'explorer', [name]: value})).to.deep.equal([]);
    });

    for (const value of values) {
      it(`names ${value} where ${attribute} has a slip of the keyboard in it`, () => {
        const slip = `${value}${value.at(-1)}`;
        const [problem, ...others] = requestProblems(
          dataset,
          {mode: 'explorer', [name]: slip},
          views,
        );
        expect(others).to.deep.equal([]);
        expect(problem).to.include({field: attribute, value: slip});
        expect(problem?.message).to.contain(`did you mean ${value}?`);
      });
    }
  }

  it('says that a figure has no parts', () => {
    const [problem] = requestProblems(dataset, {parts: 'search'}, views);
    expect(problem).to.include({
      field: 'parts',
      message: 'a figure has no parts; mode="explorer" has them',
    });
    expect(requestProblems(dataset, {mode: 'explorer', parts: 'search'}, views)).to.be.empty;
  });

  it('finds no meaning in what is like none of them', () => {
    const [problem] = requestProblems(dataset, {projection: 'xyz'}, views);
    expect(problem?.message).to.equal('must be one of laea, mercator; "laea" is used');
  });
});

describe('growthSpanIn', () => {
  it('is a span of years that the data has', () => {
    expect(growthSpanIn(dataset, '2010-2014')).to.deep.equal({from: 2010, to: 2014});
    expect(growthSpanIn(dataset, '2010-2013')).to.equal(undefined);
  });
});

describe('selectedRegions', () => {
  it('has the regions that the data has', () => {
    expect(selectedRegions(dataset, {selected: 'XX99 DE11'})).to.deep.equal(['DE11']);
  });
});

const views = ['table', 'overview'];

function fieldsOf(request: AskedOptions): readonly (string | undefined)[] {
  return requestProblems(dataset, request, views).map(({field}) => field);
}
