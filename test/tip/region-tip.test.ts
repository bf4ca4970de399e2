import {expect, fixture, html} from '@open-wc/testing';
import {render} from 'lit';

import type {CircleLook} from '../../src/cartography/colour/circle-look.js';
import {defaultFilter, type HotspotFilter} from '../../src/dataset/hotspot-filter.js';
import {QUALITY_FLAGS} from '../../src/dataset/quality-flag.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {localeFor} from '../../src/locale/locale-for.js';
import {regionTip, type RegionTipScene} from '../../src/tip/region-tip.js';
import {hotspotView} from '../../src/view/hotspot-view.js';
import {sampleDataset} from '../sample-dataset.js';

const sector = 'traded:automotive';
const flags = QUALITY_FLAGS.p;
const dataset = sampleDataset(
  [
    {region: 'DE11', sector, year: 2011, employment: 140_000, flags: QUALITY_FLAGS.d},
    {region: 'FR10', sector, year: 2011},
    {region: 'DE11', sector, employment: 149_882, localUnits: 1200, wages: 7000},
    {region: 'FR10', sector, employment: 147_179, stars: 1, flags},
    {region: 'ITC4', sector, employment: 3000},
    {region: 'PL22', sector, flags: QUALITY_FLAGS.c},
    {region: 'MT00', sector, employment: 0},
    {region: 'DE11', sector: 'traded:apparel', employment: 2000},
  ],
  {totals: {DE11: 1_700_000, FR10: 5_700_000, ITC4: 10_000, PL22: 1_000_000, MT00: 100_000}},
);
const figures = new HotspotFigures({
  ...dataset,
  regions: dataset.regions.map((region) => ({
    ...region,
    ...(region.code === 'FR10' && {note: 'Jobs are recorded at head offices.'}),
  })),
});

describe('regionTip', () => {
  it('says name, code, country, value, rank and quotient, in this order', () => {
    expect(linesOf('DE11').slice(0, 4)).to.deep.equal([
      'Region DE11 DE11',
      'Germany',
      '149\u00a0882 people employed',
      '1 of 3 2.50 × European average',
    ]);
  });

  it('names the criteria of computed stars, for the eye and in words', () => {
    const pips = [...tipOf('ITC4').querySelectorAll('.pips li')];
    const seen = pips.map((pip) => pip.querySelector('[aria-hidden]')?.textContent);
    const said = pips.map((pip) => pip.querySelector('.visually-hidden')?.textContent);
    expect(seen).to.deep.equal(['☆ Size', '★ Specialised', '★ Focus']);
    expect(said).to.deep.equal(['Size no', 'Specialised yes', 'Focus yes']);
  });

  it('shows stars that the data gives as plain stars', () => {
    const tip = tipOf('FR10');
    expect(tip.querySelector('.pips')).to.equal(null);
    expect(tip.querySelector('.given [aria-hidden]')?.textContent).to.equal('★ given by the data');
    expect(tip.querySelector('.given .visually-hidden')?.textContent).to.equal(
      '1 star, given by the data',
    );
  });

  it('has the circle of the map as the sign of its class', () => {
    const circle = tipOf('DE11').querySelector('.sign circle');
    expect(circle?.getAttribute('fill')).to.equal(look.fill);
    expect(tipOf('DE11', {look: undefined}).querySelector('.sign')).to.equal(null);
  });

  it('has a column for each year, the year shown in ink and a flagged one hollow', () => {
    const columns = [...tipOf('DE11').querySelectorAll('rect.column')];
    expect(columns.map((column) => column.getAttribute('class'))).to.deep.equal([
      'column hollow',
      'column shown',
    ]);
  });

  it('has a dash for a year without a figure', () => {
    const tip = tipOf('FR10');
    expect(tip.querySelectorAll('rect.column').length).to.equal(1);
    expect(tip.querySelectorAll('line.none').length).to.equal(1);
  });

  it('has the flags of the figure and the caveat of the region as notes', () => {
    expect(notesOf('FR10')).to.deep.equal(['provisional', 'Jobs are recorded at head offices.']);
    expect(notesOf('DE11')).to.deep.equal([]);
  });

  it('says below the threshold, or that the map does not show the region', () => {
    const filter = {criterion: {minimumQuotient: 2}};
    expect(notesOf('FR10', filter)[0]).to.equal('Below the threshold');
    const abroad = notesOf('FR10', {countries: ['DE']});
    expect(abroad[0]).to.equal('not shown (criterion not met)');
  });

  it('says why there is no figure, without stars and series', () => {
    expect(linesOf('PL22').at(-1)).to.equal('no data: confidential');
    expect(linesOf('MT00').at(-1)).to.equal('0 people employed');
    for (const code of ['PL22', 'MT00']) {
      expect(tipOf(code).querySelector('.pips, .given, .columns'), code).to.equal(null);
    }
  });

  it('names the sectors where not just one is chosen', () => {
    expect(linesOf('DE11', {sectors: []})).to.include('All sectors');
    expect(linesOf('DE11')).not.to.include('automotive');
  });

  it('names the sector that has the stars of a sum', () => {
    const best = tipOf('DE11', {}, {sectors: []}).querySelector('.best');
    // Alone in apparel, the region meets all criteria there; in automotive one less.
    expect(best?.textContent).to.equal('apparel');
  });

  it('shows local units with the persons employed there', () => {
    const lines = linesOf('DE11', {size: 'localUnits'});
    expect(lines).to.include('1200 local units'.replace('1200', '1\u00a0200'));
    expect(lines).to.include('People employed: 149\u00a0882');
  });

  it('has the measure that colours circles', () => {
    const lines = linesOf('DE11', {colour: 'productivity'});
    expect(lines).to.include('Wages and salaries per person employed (€): 46\u00a0703');
    expect(linesOf('DE11', {colour: 'focus'})).to.include(
      'Share of regional employment: 8.8\u00a0%',
    );
  });

  it('has the figures of a change instead of those of a year', () => {
    const change = {from: 2011, to: 2012};
    const lines = linesOf('ITC4', {change});
    expect(lines.filter((line) => line.includes('European average'))).to.deep.equal([]);
    expect(linesOf('DE11', {change})).to.include('People employed, 2011: 140\u00a0000');
    expect(linesOf('DE11', {change})).to.include('Change: +9\u00a0882');
    expect(lines.at(-1)).to.equal('Change in people employed: No data for one of the years');
  });

  it('has the annotations of the region', () => {
    const annotations = [
      {region: 'DE11', text: 'Cars were invented here.'},
      {region: 'FR10', text: 'Not here.'},
    ];
    const view = hotspotView(figures, filterOf({}), {annotations});
    const notes = [...tipOf('DE11', {view}).querySelectorAll('.note')].map(words);
    expect(notes).to.deep.equal(['Cars were invented here.']);
  });

  it('has a button only where there is a card to open', () => {
    let opened = 0;
    expect(tipOf('DE11').querySelector('button')).to.equal(null);
    const button = tipOf('DE11', {open: () => opened++}).querySelector('button');
    expect(button?.textContent).to.equal('Open region');
    button?.click();
    expect(opened).to.equal(1);
  });

  it('is empty for a region that the data lacks', () => {
    expect(tipOf('XX99').textContent).to.equal('');
  });

  it('is accessible', async () => {
    const box = await fixture(html`<div></div>`);
    box.append(tipOf('DE11', {open: () => undefined}));
    await expect(box).to.be.accessible();
  });
});

const look: CircleLook = {fill: '#16488f', opacity: 0.9, line: '#ffffff', width: 1};

function tipOf(
  code: string,
  scene: Partial<RegionTipScene> = {},
  filter: Partial<HotspotFilter> = {},
): HTMLElement {
  const view = hotspotView(figures, filterOf(filter));
  const tip = document.createElement('div');
  const own = {view, code, areas: undefined, look, locale: localeFor('en')};
  render(regionTip({...own, ...scene}), tip);
  return tip;
}

function filterOf(filter: Partial<HotspotFilter>): HotspotFilter {
  return {...defaultFilter(figures.dataset), year: 2012, sectors: [sector], ...filter};
}

/** Texts of the paragraphs of a tip, besides stars and notes. */
function linesOf(code: string, filter: Partial<HotspotFilter> = {}): readonly string[] {
  const lines = tipOf(code, {}, filter).querySelectorAll('p:not(.note, .given, .best)');
  return [...lines].map(words);
}

function notesOf(code: string, filter: Partial<HotspotFilter> = {}): readonly string[] {
  return [...tipOf(code, {}, filter).querySelectorAll('.note')].map(words);
}

function words({textContent}: Element): string {
  return (textContent ?? '').replace(/[ \n]+/g, ' ').trim();
}
