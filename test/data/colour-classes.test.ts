import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {bubbleClasses} from '../../src/cartography/bubbles/bubble-classes.js';
import type {BubbleClasses} from '../../src/cartography/colour/bubble-class.js';
import {palette} from '../../src/cartography/colour/palette.js';
import {defaultFilter, type HotspotFilter} from '../../src/dataset/hotspot-filter.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {hotspotView} from '../../src/view/hotspot-view.js';
import {committedFile} from './wide-file.js';

const text = committedFile('eu-hotspots.geojson').toString('utf8');
const figures = new HotspotFigures(parseHotspots(JSON.parse(text)).dataset);
const {dataset} = figures;

describe('colours of 2012', () => {
  it('part the sums of all traded sectors into 89, 91, 69 and 28 regions', () => {
    const {kind, classes, of} = classed({taxonomy: 'traded', sectors: []});
    assert.equal(kind, 'portfolio');
    assert.deepEqual(
      classes.map(({from}) => from),
      [undefined, 5, 10, 20],
    );
    assert.deepEqual(counts(of, classes.length), [89, 91, 69, 28]);
  });

  it('show five emerging industries by the one that a region is most specialised in', () => {
    const ids = ['blue-growth', 'experience', 'biopharmaceuticals', 'digital', 'mobility'];
    const {classes, of} = classed({
      taxonomy: 'emerging',
      sectors: ids.map((id) => `emerging:${id}`),
    });
    const found = counts(of, classes.length);
    const names = classes.map(({sector}) => dataset.sectors[sector ?? -1]?.id ?? 'none');
    assert.deepEqual(Object.fromEntries(names.map((name, at) => [name, found[at]])), {
      ...{'blue-growth': 28, experience: 44, biopharmaceuticals: 21, digital: 14, mobility: 36},
      none: 134,
    });
  });
});

function classed(change: Partial<HotspotFilter>): BubbleClasses {
  const filter = {...defaultFilter(dataset), year: 2012, ...change};
  return bubbleClasses(hotspotView(figures, filter), palette('light'));
}

function counts(of: Uint8Array, classes: number): readonly number[] {
  return Array.from({length: classes}, (_, at) => of.filter((each) => each === at).length);
}
