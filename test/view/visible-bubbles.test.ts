import {describe, it} from 'node:test';

import {defaultFilter, type HotspotFilter} from '../../src/dataset/hotspot-filter.js';
import {QUALITY_FLAGS} from '../../src/dataset/quality-flag.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {SEVERAL_SECTORS, type Bubbles} from '../../src/view/bubbles.js';
import {visibleBubbles} from '../../src/view/visible-bubbles.js';
import {expect} from '../expect.js';
import {sampleDataset, type SampleRow} from '../sample-dataset.js';

const rows: readonly SampleRow[] = [
  {region: 'AA1', sector: 'traded:a', employment: 10_000, localUnits: 9},
  {region: 'AA1', sector: 'traded:b', employment: 2000, flags: QUALITY_FLAGS.p, incomplete: 2},
  {region: 'AA2', sector: 'traded:a', employment: 40_000, flags: QUALITY_FLAGS.d},
  {region: 'AA2', sector: 'traded:b'},
  {region: 'BB1', sector: 'traded:a', employment: 0},
  {region: 'CC1', sector: 'traded:a', flags: QUALITY_FLAGS.c},
  {region: 'AA1', sector: 'emerging:x', employment: 7000},
  {region: 'AA1', sector: 'emerging:y', employment: 9000},
  {region: 'AA2', sector: 'emerging:x', employment: 20_000},
  {region: 'AA2', sector: 'emerging:y', employment: 60_000},
];
const totals = {AA1: 100_000, AA2: 100_000, BB1: 100_000};

describe('visibleBubbles', () => {
  it('puts the largest first', () => {
    expect(codes(bubbles({sectors: ['traded:a']}))).to.deep.equal(['AA2', 'AA1']);
  });

  it('sums the sectors of an additive taxonomy', () => {
    const {value, sector} = bubbles({});
    expect([...value]).to.deep.equal([40_000, 12_000]);
    expect(sector[1]).to.equal(SEVERAL_SECTORS);
  });

  it('never sums overlapping sectors but keeps the one of the greatest quotient', () => {
    const {value, sector, hotspots, quotient} = bubbles({taxonomy: 'emerging'});
    // x has 27,000 and y 69,000 of all 300,000 persons.
    expect([...value]).to.deep.equal([60_000, 7000]);
    const keys = [...sector].map((at) => dataset.sectors[at]?.key);
    expect(keys).to.deep.equal(['emerging:y', 'emerging:x']);
    expect(quotient[1]).to.be.closeTo(0.07 / (27 / 300), 1e-12);
    expect([...hotspots]).to.deep.equal([2, 2]);
  });

  it('passes over a sector of fewer than 1,000 persons where a larger one is found', () => {
    const small = sampleDataset(
      [
        {region: 'AA1', sector: 'emerging:x', employment: 999},
        {region: 'AA1', sector: 'emerging:y', employment: 1000},
        {region: 'BB1', sector: 'emerging:x', employment: 40},
        {region: 'BB1', sector: 'emerging:y', employment: 50_000},
        {region: 'CC1', sector: 'emerging:x', employment: 10},
        {region: 'CC1', sector: 'emerging:y', employment: 20},
      ],
      {totals: {AA1: 10_000, BB1: 100_000, CC1: 1000}},
    );
    const {sector, region} = visibleBubbles(new HotspotFigures(small), {
      ...defaultFilter(small),
      taxonomy: 'emerging',
    });
    const shown = [...region].map((at, bubble) => [
      small.regions[at]?.code,
      small.sectors[sector[bubble] ?? -1]?.id,
    ]);
    expect(shown).to.deep.equal([
      ['BB1', 'y'],
      ['AA1', 'y'],
      ['CC1', 'x'],
    ]);
  });

  it('keeps the largest of overlapping sectors where the data gives no quotients', () => {
    const alone = sampleDataset([
      {region: 'AA1', sector: 'emerging:x', employment: 7000},
      {region: 'AA1', sector: 'emerging:y', employment: 9000},
    ]);
    const {value} = visibleBubbles(new HotspotFigures(alone), {
      ...defaultFilter(alone),
      taxonomy: 'emerging',
    });
    expect([...value]).to.deep.equal([9000]);
  });

  it('draws neither a zero nor a missing figure, and tells them apart', () => {
    const {zero, missing} = bubbles({sectors: ['traded:a']});
    expect(zero.map((at) => dataset.regions[at]?.code)).to.deep.equal(['BB1']);
    expect(missing.map((at) => dataset.regions[at]?.code)).to.deep.equal(['CC1']);
  });

  it('counts what is missing in a sum', () => {
    const {incomplete, region} = bubbles({});
    expect([...region].map((at) => dataset.regions[at]?.code)).to.deep.equal(['AA2', 'AA1']);
    expect([...incomplete]).to.deep.equal([1, 2]);
  });

  it('joins the flags of what is summed', () => {
    expect(bubbles({}).flags[1]).to.equal(QUALITY_FLAGS.p);
  });

  it('measures the quotient of the sum', () => {
    const {quotient} = bubbles({});
    expect(quotient[1]).to.be.closeTo(0.12 / (52_000 / 300_000), 1e-12);
  });

  it('sums only the sectors that meet the criterion', () => {
    const {value, hidden} = bubbles({criterion: {minimumEmployment: 5000}});
    expect([...value]).to.deep.equal([40_000, 10_000]);
    expect(hidden).to.equal(0);
  });

  it('counts the regions that the criterion hides', () => {
    expect(bubbles({criterion: {minimumEmployment: 20_000}}).hidden).to.equal(1);
  });

  it('asks for a quotient', () => {
    const shown = bubbles({sectors: ['traded:a'], criterion: {minimumQuotient: 1}});
    expect(codes(shown)).to.deep.equal(['AA2']);
  });

  it('asks for a share of the region’s employment', () => {
    const all = bubbles({sectors: ['traded:a']});
    const shares = [...all.focus].map((share) => share * 100);
    const least = Math.max(...shares);
    const shown = bubbles({sectors: ['traded:a'], criterion: {minimumShare: least}});
    expect(codes(shown)).to.deep.equal([codes(all)[shares.indexOf(least)]]);
    const none = bubbles({sectors: ['traded:a'], criterion: {minimumShare: least + 0.01}});
    expect(codes(none)).to.deep.equal([]);
  });

  it('asks for stars', () => {
    const shown = bubbles({sectors: ['traded:a'], criterion: {minimumStars: 3}});
    expect(codes(shown)).to.deep.equal(['AA2']);
  });

  it('keeps the largest bubbles only', () => {
    const shown = bubbles({criterion: {top: 1}});
    expect(codes(shown)).to.deep.equal(['AA2']);
    expect(shown.hidden).to.equal(1);
  });

  it('keeps to the chosen countries', () => {
    const shown = bubbles({countries: ['BB', 'CC']});
    expect([shown.length, shown.zero.length, shown.missing.length]).to.deep.equal([0, 1, 1]);
  });

  it('sizes by local units on request', () => {
    const {value, employment} = bubbles({sectors: ['traded:a'], size: 'localUnits'});
    expect([...value, ...employment]).to.deep.equal([9, 10_000]);
  });

  it('is empty for a year that the table lacks', () => {
    expect(bubbles({year: 1999}).length).to.equal(0);
  });
});

const dataset = sampleDataset(rows, {totals});

function bubbles(change: Partial<HotspotFilter>): Bubbles {
  return visibleBubbles(new HotspotFigures(dataset), {...defaultFilter(dataset), ...change});
}

function codes({region}: Bubbles): (string | undefined)[] {
  return [...region].map((at) => dataset.regions[at]?.code);
}
