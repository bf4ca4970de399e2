import {describe, it} from 'node:test';

import type {Annotation} from '../../src/dataset/annotation.js';
import {defaultFilter, type HotspotFilter} from '../../src/dataset/hotspot-filter.js';
import {shownAnnotations} from '../../src/view/shown-annotations.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const dataset = sampleDataset([
  {region: 'DE11', sector: 'traded:automotive', year: 2011, employment: 10},
  {region: 'FR10', sector: 'traded:apparel', year: 2012, employment: 20},
]);

const ANNOTATIONS: readonly Annotation[] = [
  {text: 'always', region: 'DE11'},
  {text: 'place', coordinates: [2, 48]},
  {text: 'year', region: 'DE11', year: 2011},
  {text: 'one sector', region: 'DE11', sectors: ['traded:automotive']},
  {text: 'both sectors', region: 'DE11', sectors: ['traded:automotive', 'traded:apparel']},
];

describe('shownAnnotations', () => {
  it('has those without sectors and year in any view', () => {
    expect(shown({year: 2012}))
      .to.include('always')
      .and.to.include('place');
  });

  it('has those of a year in that year alone', () => {
    expect(shown({year: 2011})).to.include('year');
    expect(shown({year: 2012})).not.to.include('year');
  });

  it('has those of sectors while no other sector is shown', () => {
    expect(shown({sectors: ['traded:automotive']})).to.include('one sector');
    expect(shown({sectors: ['traded:automotive']})).to.include('both sectors');
    expect(shown({sectors: ['traded:apparel']})).not.to.include('one sector');
    expect(shown({sectors: []})).not.to.include('one sector');
    expect(shown({sectors: []})).to.include('both sectors');
  });

  it('leaves out regions of countries that are not shown, and no places', () => {
    expect(shown({countries: ['FR']})).to.deep.equal(['place']);
    expect(shown({countries: ['DE']})).to.include('always');
  });
});

function shown(changed: Partial<HotspotFilter>): readonly unknown[] {
  const filter = {...defaultFilter(dataset), ...changed};
  return shownAnnotations(ANNOTATIONS, dataset, filter).map(({text}) => text);
}
