import {describe, it} from 'node:test';

import {NO_STARS} from '../../src/dataset/hotspot-dataset.js';
import {OBSERVATORY, PANORAMA, type StarMethod} from '../../src/figures/star-method.js';
import {
  criteriaOf,
  metCriteria,
  NO_CRITERIA,
  sectorStars as starsOf,
  type RatedColumns,
} from '../../src/figures/stars.js';
import {expect} from '../expect.js';

describe('sectorStars', () => {
  it('gives a star for size to the largest tenth of the regions, rounded up', () => {
    const employment = Array.from({length: 11}, (_, at) => 1000 * (at + 1));
    const stars = sectorStars(columns({employment}), sizeOnly);
    expect([...stars]).to.deep.equal([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1]);
  });

  it('lets regions level with the last of the tenth in', () => {
    expect([...sectorStars(columns({employment: [2000, 5000, 5000]}), sizeOnly)]).to.deep.equal([
      0, 1, 1,
    ]);
  });

  it('gives a star for a quotient of 2 and none for one just below', () => {
    const method = {...OBSERVATORY, criteria: [OBSERVATORY.criteria[1]!]};
    const stars = sectorStars(columns({employment: [5000, 5000], quotient: [2, 1.999]}), method);
    expect([...stars]).to.deep.equal([1, 0]);
  });

  it('adds the criteria up to three stars', () => {
    const stars = sectorStars(
      columns({employment: [9000, 1000], quotient: [3, 0.2], focus: [0.4, 0.01]}),
      OBSERVATORY,
    );
    expect([...stars]).to.deep.equal([3, 0]);
  });

  it('reaches four stars with productivity and growth', () => {
    const top = {employment: [9000, 1000], quotient: [3, 0.2], productivity: [50_000, 9000]};
    const stars = sectorStars(columns({...top, growth: [0.1, -0.1]}), PANORAMA);
    expect([...stars]).to.deep.equal([4, 0]);
  });

  it('gives none below the floor of 1,000 persons', () => {
    const stars = sectorStars(
      columns({employment: [999], quotient: [9], focus: [0.5]}),
      OBSERVATORY,
    );
    expect([...stars]).to.deep.equal([0]);
  });

  it('knows no stars where there is no figure', () => {
    expect([...sectorStars(columns({employment: [NaN]}), OBSERVATORY)]).to.deep.equal([NO_STARS]);
  });

  it('keeps the stars that the data gives', () => {
    const rated = columns({employment: [9000, NaN, 10]});
    const stars = sectorStars(rated, sizeOnly, Uint8Array.of(0, 2, NO_STARS));
    expect([...stars]).to.deep.equal([0, 2, 0]);
  });
});

describe('metCriteria', () => {
  it('tells the criteria apart, in the order of the method', () => {
    const rated = columns({employment: [9000, 1000], quotient: [1, 2], focus: [0.4, 0.01]});
    const met = metCriteria(rated, OBSERVATORY);
    expect([...met]).to.deep.equal([0b101, 0b010]);
    expect(criteriaOf(0b101, OBSERVATORY)).to.deep.equal([true, false, true]);
  });

  it('are not told of stars that the data gives, nor without a figure', () => {
    const rated = columns({employment: [9000, NaN, 10]});
    const met = metCriteria(rated, sizeOnly, Uint8Array.of(1, NO_STARS, NO_STARS));
    expect([...met]).to.deep.equal([NO_CRITERIA, NO_CRITERIA, 0]);
    expect(criteriaOf(NO_CRITERIA, sizeOnly)).to.equal(undefined);
  });
});

const sizeOnly = {...OBSERVATORY, criteria: [OBSERVATORY.criteria[0]!]};

function sectorStars(rated: RatedColumns, method: StarMethod, supplied?: Uint8Array): Uint8Array {
  return starsOf(metCriteria(rated, method, supplied), supplied);
}

function columns(given: Readonly<Partial<Record<keyof RatedColumns, number[]>>>): RatedColumns {
  const unknown = (given.employment ?? []).map(() => NaN);
  const column = (name: keyof RatedColumns): Float64Array =>
    Float64Array.from(given[name] ?? unknown);
  return {
    employment: column('employment'),
    quotient: column('quotient'),
    focus: column('focus'),
    productivity: column('productivity'),
    growth: column('growth'),
  };
}
