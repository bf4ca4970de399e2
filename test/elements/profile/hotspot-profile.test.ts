import {expect, fixture, html, oneEvent} from '@open-wc/testing';

import '../../../src/define.js';
import {defaultFilter, type HotspotFilter} from '../../../src/dataset/hotspot-filter.js';
import {QUALITY_FLAGS} from '../../../src/dataset/quality-flag.js';
import type {HotspotProfile} from '../../../src/elements/profile/hotspot-profile.js';
import {
  HotspotHoverEvent,
  HotspotSectorChangeEvent,
  HotspotSelectEvent,
} from '../../../src/events.js';
import {HotspotFigures} from '../../../src/figures/hotspot-figures.js';
import {hotspotView} from '../../../src/view/hotspot-view.js';
import {sampleDataset, type SampleRow} from '../../sample-dataset.js';

const rows: readonly SampleRow[] = [
  {region: 'DE11', sector: 'traded:apparel', employment: 2_000, flags: QUALITY_FLAGS.d, stars: 0},
  {region: 'DE11', sector: 'traded:automotive', employment: 149_882, stars: 3},
  {region: 'DE11', sector: 'traded:automotive', year: 2013, employment: 150_000},
  {region: 'DE11', sector: 'traded:mining', flags: QUALITY_FLAGS.c},
  {region: 'DE21', sector: 'traded:automotive', employment: 96_770, incomplete: 1, stars: 2},
  {region: 'FR10', sector: 'traded:automotive', employment: 147_179, stars: 1},
  {region: 'DE11', sector: 'emerging:digital', employment: 9_000},
  ...Array.from({length: 12}, (_, at) => ({region: `UK${at}`, sector: 'traded:apparel'})),
];
const plain = sampleDataset(rows, {totals: {DE11: 1_478_700, DE21: 1_629_067, FR10: 5_733_984}});
const dataset = {
  ...plain,
  regions: plain.regions.map((region) =>
    region.code === 'FR10' ? {...region, note: {en: 'Head-office effect'}} : region,
  ),
};

describe('<hotspot-profile>', () => {
  it('is empty without a view', async () => {
    const profile = await fixture(html`<hotspot-profile></hotspot-profile>`);
    expect(profile.shadowRoot?.textContent?.trim()).to.equal('');
  });

  it('asks for a region while none is selected, or none that the data has', async () => {
    expect((await mount([])).renderRoot.textContent).to.contain('Select a region');
    expect((await mount(['XX99'])).renderRoot.textContent).to.contain('Select a region');
  });

  it('lists the sectors of the region by employment, those without a figure with the reason', async () => {
    const profile = await mount(['DE11']);
    await showAll(profile);
    expect(sectors(profile)).to.deep.equal(['automotive', 'apparel', 'mining']);
    expect(texts(profile, 'td.employment')).to.deep.equal([
      '149\u00a0882',
      '2\u00a0000',
      'confidential',
    ]);
  });

  it('gives share, quotient, stars and ranks', async () => {
    const profile = await mount(['DE11']);
    expect(first(profile, 'td.focus')).to.equal('10.1\u00a0%');
    expect(first(profile, 'td.quotient')).to.equal('2.28');
    expect(first(profile, 'td.stars')).to.contain('3 stars');
    expect(first(profile, 'td.europe')).to.equal('1 of 3');
    expect(first(profile, 'td.country')).to.equal('1 of 2');
  });

  it('tells the quality of a figure in words', async () => {
    expect(texts(await mount(['DE11']), '[part=quality]')).to.deep.equal([
      'definition differs (see notes)',
    ]);
    expect(first(await mount(['DE21']), '[part=quality]')).to.contain(
      'incomplete (1 component not published)',
    );
  });

  it('shows the note of the region, alone and in a comparison', async () => {
    expect(first(await mount(['FR10']), '[part=note]')).to.equal('Head-office effect');
    expect(first(await mount(['DE11', 'FR10']), '.key')).to.contain('Head-office effect');
  });

  it('tells the series in words too', async () => {
    const profile = await mount(['DE11']);
    const series = profile.renderRoot.querySelector('[part=series]');
    expect(series?.ariaLabel).to.equal('2012: 149\u00a0882; 2013: 150\u00a0000');
  });

  it('lists the sectors of the taxonomy that the filter has', async () => {
    expect(sectors(await mount(['DE11'], {taxonomy: 'emerging'}))).to.deep.equal(['digital']);
  });

  it('shows few sectors first, and those that are chosen on the map', async () => {
    expect(sectors(await mount(['DE11']))).to.deep.equal(['automotive', 'apparel']);
    const chosen = await mount(['DE11'], {sectors: ['traded:mining']});
    expect(sectors(chosen)).to.include('mining');
  });

  it('sets several regions side by side, in the order of selection', async () => {
    const profile = await mount(['DE21', 'DE11']);
    expect(texts(profile, '[part=name]')).to.deep.equal(['Region DE21', 'Region DE11']);
    expect(texts(profile, 'tbody tr:first-child td strong')).to.deep.equal([
      '96\u00a0770',
      '149\u00a0882',
    ]);
  });

  it('draws the series of a sector in one scale over all regions', async () => {
    const profile = await mount(['DE11', 'DE21']);
    const [larger, smaller] = profile.renderRoot.querySelectorAll('circle.shown');
    expect(Number(smaller?.getAttribute('cy'))).to.be.above(Number(larger?.getAttribute('cy')));
  });

  it('shows ten regions and says how many more are selected', async () => {
    const profile = await mount(dataset.regions.map(({code}) => code).slice(0, 12));
    expect(texts(profile, '[part=name]')).to.have.lengthOf(10);
    expect(profile.renderRoot.textContent).to.contain('2 other selected regions are not shown');
    expect(profile.renderRoot.querySelector('hotspot-search')).to.equal(null);
  });

  it('asks to take a region out of the selection, and goes on to the next button', async () => {
    const profile = await mount(['DE11', 'DE21', 'FR10']);
    profile.addEventListener(HotspotSelectEvent.type, ({regions}) => (profile.selected = regions));
    removeButtons(profile)[1]?.focus();
    removeButtons(profile)[1]?.click();
    await profile.updateComplete;
    await profile.updateComplete;
    expect(profile.selected).to.deep.equal(['DE11', 'FR10']);
    expect(profile.shadowRoot?.activeElement?.ariaLabel).to.equal('Remove Region FR10');
  });

  it('leaves the focus in the search when the last region is taken away', async () => {
    const profile = await mount(['DE11']);
    profile.addEventListener(HotspotSelectEvent.type, ({regions}) => (profile.selected = regions));
    removeButtons(profile)[0]?.focus();
    removeButtons(profile)[0]?.click();
    await profile.updateComplete;
    await profile.updateComplete;
    expect(profile.shadowRoot?.activeElement?.localName).to.equal('hotspot-search');
  });

  it('asks to show a sector alone, and all again', async () => {
    const before = await mount(['DE11']);
    expect(await sectorBy(before)).to.deep.equal(['traded:automotive']);
    const after = await mount(['DE11'], {sectors: ['traded:automotive']});
    expect(await sectorBy(after)).to.deep.equal([]);
  });

  it('tells which region the reader points at', async () => {
    const profile = await mount(['DE11', 'DE21']);
    const hover = oneEvent<HotspotHoverEvent>(profile, HotspotHoverEvent.type);
    const heads = profile.renderRoot.querySelectorAll('thead th[scope=col]');
    heads[2]?.dispatchEvent(new PointerEvent('pointerenter'));
    expect((await hover).region).to.equal('DE21');
  });

  it('passes the automated accessibility checks', async () => {
    await expect(await mount([])).to.be.accessible();
    await expect(await mount(['DE11'])).to.be.accessible();
    await expect(await mount(['DE11', 'FR10'])).to.be.accessible();
  });
});

function mount(
  selected: readonly string[],
  change: Partial<HotspotFilter> = {},
): Promise<HotspotProfile> {
  const view = hotspotView(new HotspotFigures(dataset), {
    ...defaultFilter(dataset),
    year: 2012,
    ...change,
  });
  return fixture<HotspotProfile>(
    html`<hotspot-profile .view=${view} .selected=${selected}></hotspot-profile>`,
  );
}

async function showAll(profile: HotspotProfile): Promise<void> {
  profile.renderRoot.querySelector<HTMLElement>('[aria-expanded]')?.click();
  await profile.updateComplete;
}

async function sectorBy(profile: HotspotProfile): Promise<readonly string[]> {
  const change = oneEvent<HotspotSectorChangeEvent>(profile, HotspotSectorChangeEvent.type);
  profile.renderRoot.querySelector<HTMLElement>('button.sector')?.click();
  return (await change).sectors;
}

function texts(profile: HotspotProfile, selector: string): (string | undefined)[] {
  const found = [...profile.renderRoot.querySelectorAll(selector)];
  return found.map(({textContent}) => textContent?.trim());
}

function first(profile: HotspotProfile, selector: string): string | undefined {
  return texts(profile, selector)[0];
}

function sectors(profile: HotspotProfile): (string | undefined)[] {
  return texts(profile, 'button.sector');
}

function removeButtons(profile: HotspotProfile): HTMLElement[] {
  return [...profile.renderRoot.querySelectorAll<HTMLElement>('[part=remove]')];
}
