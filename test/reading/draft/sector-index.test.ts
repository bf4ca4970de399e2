import {describe, it} from 'node:test';

import type {Taxonomy} from '../../../src/dataset/taxonomy.js';
import {
  MOST_SECTORS,
  sectorIndex,
  UNNAMED_TAXONOMY,
} from '../../../src/reading/draft/sector-index.js';
import {expect} from '../../expect.js';

describe('sectorIndex', () => {
  it('lets sectors join as they come up where none are listed', () => {
    const index = sectorIndex();
    index.numberOf('emerging', 'digital');
    index.numberOf('traded', 'automotive');
    index.numberOf('emerging', 'creative');
    const {sectors, rank, taxonomies} = index.order();
    expect(sectors.map(({key}) => key)).to.deep.equal([
      ...['emerging:digital', 'emerging:creative', 'traded:automotive'],
    ]);
    expect([...rank]).to.deep.equal([0, 2, 1]);
    expect(taxonomies.map(({additive}) => additive)).to.deep.equal([false, true]);
  });

  it('never sums sectors of which nobody said that they do not overlap', () => {
    const index = sectorIndex();
    index.numberOf(undefined, 'mining');
    index.numberOf('ecosystems', 'health');
    expect(index.order().taxonomies.map(({id, additive}) => [id, additive])).to.deep.equal([
      [UNNAMED_TAXONOMY, false],
      ['ecosystems', false],
    ]);
  });

  it('reads a key at its first colon', () => {
    const index = sectorIndex();
    index.keyed('nace:C:29');
    expect(index.order().sectors[0]).to.deep.include({taxonomy: 'nace', id: 'C:29'});
  });

  it('gives a sector the same number by id and by key', () => {
    const index = sectorIndex(DECLARED);
    expect(index.numberOf('emerging', 'bio')).to.equal(index.keyed('emerging:bio'));
    expect(index.numberOf('traded', 'bio')).to.not.equal(index.keyed('emerging:bio'));
  });

  it('finds the taxonomy of a sector that only one has', () => {
    const index = sectorIndex(DECLARED);
    expect(index.numberOf(undefined, 'auto')).to.equal(index.keyed('traded:auto'));
  });

  it('refuses a sector without taxonomy that several have', () => {
    expect(sectorIndex(DECLARED).numberOf(undefined, 'bio')).to.deep.include({field: 'taxonomy'});
  });

  it('refuses what the metadata does not list', () => {
    const index = sectorIndex(DECLARED);
    expect(index.numberOf('traded', 'mining')).to.deep.include({field: 'sector', value: 'mining'});
    expect(index.numberOf('other', 'auto')).to.deep.include({field: 'taxonomy', value: 'other'});
    expect(index.keyed('traded:mining')).to.deep.include({severity: 'error'});
  });

  it('lets sectors join a taxonomy that lists none', () => {
    const index = sectorIndex([{id: 'traded', label: 'Traded', additive: true, sectors: []}]);
    expect(index.numberOf(undefined, 'mining')).to.equal(0);
    expect(index.order().sectors[0]?.key).to.equal('traded:mining');
  });

  it('refuses what is no id', () => {
    expect(sectorIndex().numberOf('traded', undefined)).to.deep.include({field: 'sector'});
    expect(sectorIndex().numberOf('traded', {})).to.deep.include({field: 'sector'});
    expect(sectorIndex().numberOf('a:b', 'c')).to.deep.include({field: 'taxonomy'});
    expect(sectorIndex().numberOf(true, 'c')).to.deep.include({field: 'taxonomy'});
  });

  it('takes names of what all objects inherit for ids like others', () => {
    const index = sectorIndex();
    expect(index.keyed('__proto__:constructor')).to.equal(0);
    expect(index.order().sectors[0]?.key).to.equal('__proto__:constructor');
  });

  it('refuses more sectors than a dataset can have', () => {
    const index = sectorIndex();
    for (let sector = 0; sector < MOST_SECTORS; sector += 1) index.numberOf('t', `s${sector}`);
    expect(index.numberOf('t', 'more')).to.deep.include({severity: 'error'});
    expect(index.numberOf('t', 's0')).to.equal(0);
  });
});

const DECLARED: readonly Taxonomy[] = [
  taxonomy('traded', ['auto', 'bio']),
  taxonomy('emerging', ['bio']),
];

function taxonomy(id: string, ids: readonly string[]): Taxonomy {
  const sectors = ids.map((sector) => {
    return {key: `${id}:${sector}`, id: sector, taxonomy: id, label: sector};
  });
  return {id, label: id, additive: id === 'traded', sectors};
}
