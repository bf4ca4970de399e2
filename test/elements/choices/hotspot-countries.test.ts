import {expect, fixture, html, oneEvent} from '@open-wc/testing';

import '../../../src/define.js';
import {defaultFilter} from '../../../src/dataset/hotspot-filter.js';
import type {HotspotCountries} from '../../../src/elements/choices/hotspot-countries.js';
import {HotspotFilterChangeEvent} from '../../../src/events.js';
import {HotspotFigures} from '../../../src/figures/hotspot-figures.js';
import {hotspotView} from '../../../src/view/hotspot-view.js';
import {sampleDataset} from '../../sample-dataset.js';

const sector = 'traded:automotive';
const dataset = sampleDataset(
  ['SE11', 'EL30', 'DE11', 'DE21', 'BE10', 'UKI1'].map((region) => ({
    region,
    sector,
    ...(region === 'SE11' ? {} : {employment: 5}),
  })),
);

describe('<hotspot-countries>', () => {
  it('is empty without a view, and where all regions are of one country', async () => {
    const none = await fixture(html`<hotspot-countries></hotspot-countries>`);
    const germany = sampleDataset([{region: 'DE11', sector, employment: 5}]);
    const view = hotspotView(new HotspotFigures(germany), defaultFilter(germany));
    const one = await fixture(html`<hotspot-countries .view=${view}></hotspot-countries>`);
    expect(none.shadowRoot?.textContent?.trim()).to.equal('');
    expect(one.shadowRoot?.textContent?.trim()).to.equal('');
  });

  it('says what is chosen while it is closed', async () => {
    expect(summary(await mount([], false))).to.match(/All 5 countries$/);
    expect(summary(await mount(['EL', 'UK'], false))).to.match(/Greece and United Kingdom$/);
    expect(summary(await mount(['BE', 'DE', 'EL', 'SE'], false))).to.match(/4 of 5$/);
  });

  it('opens its list when the reader asks for it', async () => {
    const countries = await mount([], false);
    expect(boxes(countries)).to.have.lengthOf(0);
    countries.renderRoot.querySelector('summary')?.click();
    await oneEvent(countries.renderRoot.querySelector('details')!, 'toggle');
    await countries.updateComplete;
    expect(boxes(countries)).to.have.lengthOf(5);
  });

  it('lists the countries in protocol order', async () => {
    const names = options(await mount()).map((option) => option.children[1]?.textContent);
    expect(names).to.deep.equal(['Belgium', 'Germany', 'Greece', 'Sweden', 'United Kingdom']);
  });

  it('tells for eye and ear how many regions of each are shown', async () => {
    const countries = await mount(['BE']);
    expect(boxes(countries)[1]?.getAttribute('aria-description')).to.equal(
      'Showing 2 of 2 regions',
    );
    expect(options(countries)[3]?.querySelector('.count')?.textContent).to.equal('0');
  });

  it('ticks the countries of the filter', async () => {
    const ticked = boxes(await mount(['EL'])).map(({checked}) => checked);
    expect(ticked).to.deep.equal([false, false, true, false, false]);
  });

  it('reports a country beside those chosen before, in protocol order', async () => {
    const countries = await mount(['SE', 'EL']);
    expect(await changeBy(countries, () => boxes(countries)[1]?.click())).to.deep.equal({
      countries: ['DE', 'EL', 'SE'],
    });
  });

  it('reports the rest when a tick is taken away', async () => {
    const countries = await mount(['EL', 'SE']);
    expect(await changeBy(countries, () => boxes(countries)[2]?.click())).to.deep.equal({
      countries: ['SE'],
    });
  });

  it('shows all again', async () => {
    const countries = await mount(['EL']);
    const button = countries.renderRoot.querySelector('button');
    expect(await changeBy(countries, () => button?.click())).to.deep.equal({countries: []});
  });

  it('walks the list by the arrow keys and by letters', async () => {
    const countries = await mount();
    boxes(countries)[0]?.focus();
    const walk = ['ArrowDown', 's', 'u'].map((key) => {
      const press = new KeyboardEvent('keydown', {key, bubbles: true});
      countries.shadowRoot?.activeElement?.dispatchEvent(press);
      return countries.shadowRoot?.activeElement?.ariaLabel;
    });
    expect(walk).to.deep.equal(['Germany', 'Sweden', 'Sweden']);
  });

  it('chooses all by Ctrl and A, and none when all are chosen', async () => {
    const all = ['BE', 'DE', 'EL', 'SE', 'UK'];
    const some = await mount(['EL']);
    expect(await changeBy(some, () => chooseAll(some))).to.deep.equal({countries: all});
    const every = await mount(all);
    expect(await changeBy(every, () => chooseAll(every))).to.deep.equal({countries: []});
  });

  it('passes the automated accessibility checks', async () => {
    await expect(await mount(['EL'])).to.be.accessible();
    await expect(await mount([], false)).to.be.accessible();
  });
});

function mount(countries: readonly string[] = [], open = true): Promise<HotspotCountries> {
  const view = hotspotView(new HotspotFigures(dataset), {...defaultFilter(dataset), countries});
  return fixture<HotspotCountries>(
    html`<hotspot-countries .view=${view} ?open=${open}></hotspot-countries>`,
  );
}

async function changeBy(
  countries: HotspotCountries,
  act: () => void,
): Promise<HotspotFilterChangeEvent['change']> {
  const event = oneEvent<HotspotFilterChangeEvent>(countries, HotspotFilterChangeEvent.type);
  act();
  return (await event).change;
}

function chooseAll(countries: HotspotCountries): void {
  const press = new KeyboardEvent('keydown', {key: 'a', ctrlKey: true, bubbles: true});
  boxes(countries)[0]?.dispatchEvent(press);
}

function options(countries: HotspotCountries): Element[] {
  return [...countries.renderRoot.querySelectorAll('[part=option]')];
}

function boxes(countries: HotspotCountries): HTMLInputElement[] {
  return [...countries.renderRoot.querySelectorAll('input')];
}

function summary(countries: HotspotCountries): string | undefined {
  return countries.renderRoot.querySelector('summary')?.textContent?.trim();
}
