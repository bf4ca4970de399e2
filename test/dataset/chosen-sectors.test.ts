import {describe, it} from 'node:test';

import {choosesTaxonomy, chosenSectors} from '../../src/dataset/chosen-sectors.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {expect} from '../expect.js';

const {dataset} = parseHotspots({
  type: 'FeatureCollection',
  hotspots: {
    taxonomies: [
      {
        ...{id: 'eco', label: 'Ecosystems', additive: false},
        sectors: [
          {id: 'retail', label: 'Retail'},
          {id: 'health', label: 'Health', hidden: true},
          {id: 'textiles', label: 'Textiles'},
        ],
      },
    ],
  },
  features: [],
});

describe('chosenSectors', () => {
  it('are all but the hidden ones where none is chosen', () => {
    expect(chosen([])).to.deep.equal([0, 2]);
  });

  it('are the hidden ones that are chosen', () => {
    expect(chosen(['eco:health'])).to.deep.equal([1]);
    expect(chosen(['eco:health', 'eco:retail'])).to.deep.equal([0, 1]);
  });
});

describe('choosesTaxonomy', () => {
  it('is true of no choice and of a choice of all, and of nothing less', () => {
    expect(isWhole([])).to.equal(true);
    expect(isWhole(['eco:retail', 'eco:health', 'eco:textiles'])).to.equal(true);
    expect(isWhole(['eco:retail', 'eco:textiles'])).to.equal(false);
  });
});

function chosen(sectors: readonly string[]): readonly number[] {
  return chosenSectors({dataset}, {taxonomy: 'eco', sectors});
}

function isWhole(sectors: readonly string[]): boolean {
  return choosesTaxonomy({dataset}, {taxonomy: 'eco', sectors});
}
