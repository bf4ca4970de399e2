import {describe, it} from 'node:test';

import type {AreaBreaksOptions} from '../../src/cartography/areas/area-breaks.js';
import {areaColours} from '../../src/cartography/areas/area-colours.js';
import {palette} from '../../src/cartography/colour/palette.js';
import {defaultFilter, type HotspotFilter} from '../../src/dataset/hotspot-filter.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import type {LegendKey} from '../../src/legend/legend-key.js';
import {legendKeys} from '../../src/legend/legend-keys.js';
import {localeFor} from '../../src/locale/locale-for.js';
import {regionAreas} from '../../src/reading/shown-areas.js';
import {hotspotView} from '../../src/view/hotspot-view.js';
import {expect} from '../expect.js';
import {sampleAreas} from '../sample-areas.js';
import {sampleDataset} from '../sample-dataset.js';

const dataset = sampleDataset(
  [
    {region: 'DE11', sector: 'traded:automotive', employment: 150_000},
    {region: 'FR10', sector: 'traded:automotive', employment: 40_000},
    {region: 'PL22', sector: 'traded:automotive'},
    {region: 'DE11', sector: 'emerging:digital', employment: 7_000},
    {region: 'FR10', sector: 'emerging:creative', employment: 9_000},
  ],
  {totals: {DE11: 500_000, FR10: 5_000_000}},
);
const figures = new HotspotFigures(dataset);
const quotient: AreaBreaksOptions = {measure: 'quotient', method: 'quantile', thresholds: [1]};

describe('legendKeys', () => {
  it('explain the classes of the bubbles with their counts', () => {
    const [key, ...others] = keys();
    expect(others).to.deep.equal([]);
    expect(key?.kind).to.equal('bubbles');
    expect(key?.title).to.equal('Location quotient');
    expect(counted(key)).to.deep.equal([
      ['below 1', 1],
      ['1 to below 2', 0],
      ['2 to below 4', 0],
      ['4 or more', 1],
    ]);
    const {quiet, quotient: steps} = palette('light');
    expect(key?.rows.map(({look}) => look?.fill)).to.deep.equal([quiet, ...steps]);
    expect(key?.rows.map(({look}) => look?.opacity)).to.deep.equal([0.62, 0.9, 0.9, 0.9]);
  });

  it('name the only class of bubbles that have one ratio', () => {
    const filter = {colour: 'focus', countries: ['FR']} as const;
    expect(counted(keys({filter})[0])).to.deep.equal([['all regions with data', 1]]);
  });

  it('count the rings of regions below the threshold last', () => {
    const key = keys({filter: {criterion: {minimumEmployment: 50_000}}}).at(-1);
    expect(key?.kind).to.equal('rings');
    expect(counted(key)).to.deep.equal([['Below the threshold', 1]]);
    expect(key?.rows[0]?.colour).to.equal(palette('light').hairline);
  });

  it('name the sectors where colour tells them apart', () => {
    expect(counted(keys({filter: {taxonomy: 'emerging'}})[0])).to.deep.equal([
      ['digital', 1],
      ['creative', 0],
      ['none above 1.5', 1],
    ]);
  });

  it('explain the areas alone where some are filled, and how many have each colour', () => {
    const [key, ...others] = keys({codes: ['DE11', 'PL22'], choice: quotient});
    expect(others).to.deep.equal([]);
    expect(key?.kind).to.equal('areas');
    expect(key?.title).to.equal('Region colour: Location quotient');
    expect(counted(key)).to.deep.equal([
      ['below 1', 0],
      ['1 or more', 1],
      ['no data', 1],
    ]);
  });

  it('say how the areas are classed, unless the page gives the limits', () => {
    const codes = ['DE11'];
    const notes = (choice: AreaBreaksOptions): readonly string[] =>
      keys({codes, choice})[0]?.notes ?? [];
    expect(notes({...quotient, thresholds: []})).to.deep.equal([
      'Quantiles: about the same number of regions in each class.',
    ]);
    expect(notes(quotient)).to.deep.equal([]);
  });

  it('explain the bubbles where no area is filled', () => {
    expect(keys({codes: ['DE1A'], choice: quotient})).to.deep.equal(keys());
  });
});

function keys({
  filter: change = {},
  codes = [],
  choice,
}: {
  filter?: Partial<HotspotFilter>;
  codes?: readonly string[];
  choice?: AreaBreaksOptions;
} = {}): readonly LegendKey[] {
  const view = hotspotView(figures, {...defaultFilter(dataset), ...change});
  const squares = codes.map((code, at) => [code, [4 * at, 46, 4] as const] as const);
  const areas = regionAreas(sampleAreas(Object.fromEntries(squares)));
  const {filter} = view;
  return legendKeys({
    view,
    palette: palette('light'),
    areaColours: areaColours({figures, filter, areas, choice, scheme: 'light'}),
    locale: localeFor('en'),
  });
}

function counted(key: LegendKey | undefined): [string, number][] {
  return (key?.rows ?? []).map(({text, count}) => [text, count]);
}
