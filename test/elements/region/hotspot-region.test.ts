import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';

import '../../../src/define.js';
import {defaultFilter} from '../../../src/dataset/hotspot-filter.js';
import {QUALITY_FLAGS} from '../../../src/dataset/quality-flag.js';
import type {HotspotRegion} from '../../../src/elements/region/hotspot-region.js';
import type {
  HotspotOpenEvent,
  HotspotSectorChangeEvent,
  HotspotSelectEvent,
} from '../../../src/events.js';
import {HotspotFigures} from '../../../src/figures/hotspot-figures.js';
import {hotspotView} from '../../../src/view/hotspot-view.js';
import {sampleDataset} from '../../sample-dataset.js';

const [cars, clothes] = ['traded:automotive', 'traded:apparel'];
const dataset = sampleDataset(
  [
    {region: 'DE11', sector: cars, year: 2010, employment: 120_000, flags: QUALITY_FLAGS.d},
    {region: 'DE11', sector: cars, year: 2011},
    {region: 'DE11', sector: cars, year: 2012, employment: 149_882},
    {region: 'DE11', sector: clothes, year: 2012, employment: 2_000},
    {region: 'FR10', sector: cars, year: 2012, employment: 147_179, stars: 1},
    {region: 'FR10', sector: clothes, year: 2012, employment: 30_000},
    {region: 'PL22', sector: cars, year: 2012, flags: QUALITY_FLAGS.c},
  ],
  {totals: {DE11: 1_700_000, FR10: 5_700_000, PL22: 1_000_000}},
);
const figures = new HotspotFigures(dataset);
const view = hotspotView(figures, {...defaultFilter(dataset), year: 2012, sectors: [cars]});

describe('<hotspot-region>', () => {
  it('is accessible', async () => {
    const card = await mount();
    await expect(card).to.be.accessible();
    card.region = 'PL22';
    await card.updateComplete;
    await expect(card).to.be.accessible();
  });

  it('is empty without a region that the data has', async () => {
    expect((await mount('XX99')).renderRoot.querySelector('article')).to.equal(null);
  });

  it('names the region under a heading of the third level, and says where it is', async () => {
    const card = await mount();
    expect(text(card, 'h3')).to.equal('Region DE11');
    expect(text(card, '.place')).to.equal('Germany · DE11');
  });

  it('has the figures of the view with both ranks and the share of the sector', async () => {
    const card = await mount();
    expect(texts(card, '.value')).to.deep.equal([
      '149\u00a0882 people employed 1 of 2',
      '2.49 × European average 1 of 2',
    ]);
    expect(text(card, '.share')).to.equal('Share of European total: 50.5\u00a0%');
    expect(text(card, '.subject')).to.equal('automotive, 2012');
  });

  it('has pips of computed stars, and plain stars of the data', async () => {
    const card = await mount();
    const pips = (): readonly string[] => texts(card, '.pips .visually-hidden');
    expect(pips()).to.deep.equal(['Size yes', 'Specialised yes', 'Focus yes']);
    card.view = hotspotView(figures, {...view.filter, sectors: [clothes]});
    await card.updateComplete;
    expect(pips()).to.deep.equal(['Size no', 'Specialised no', 'Focus no']);
    card.view = view;
    card.region = 'FR10';
    await card.updateComplete;
    expect(card.renderRoot.querySelector('.pips')).to.equal(null);
    expect(text(card, '.given .visually-hidden')).to.equal('1 star, given by the data');
  });

  it('says why there is no figure', async () => {
    const card = await mount('PL22');
    expect(text(card, '.value')).to.equal('no data: confidential');
    expect(card.renderRoot.querySelector('[part=series], .pips')).to.equal(null);
  });

  it('notes what is missing and flagged, by year', async () => {
    const card = await mount();
    expect(texts(card, '[part=note]')).to.deep.equal([
      'definition differs (see notes): 2010',
      'no data: 2011',
    ]);
  });

  describe('series', () => {
    it('is one tab stop that begins with the figure of the year shown', async () => {
      const slider = series(await mount());
      expect(slider.tabIndex).to.equal(0);
      expect(slider.ariaLabel).to.equal('People employed, 2010–2012');
      expect(slider.ariaValueText).to.equal('2012: 149\u00a0882');
    });

    it('is read by arrow keys, Home and End, and stops at its ends', async () => {
      const card = await mount();
      const read = async (key: string): Promise<string | null> => {
        const press = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true});
        series(card).dispatchEvent(press);
        expect(press.defaultPrevented, key).to.equal(true);
        await card.updateComplete;
        return series(card).ariaValueText;
      };
      expect(await read('ArrowLeft')).to.equal('2011: no data');
      expect(await read('Home')).to.equal('2010: 120\u00a0000, definition differs (see notes)');
      expect(await read('ArrowLeft')).to.contain('2010');
      expect(await read('ArrowRight')).to.contain('2011');
      expect(await read('End')).to.contain('2012');
      expect(await read('ArrowRight')).to.contain('2012');
    });

    it('leaves other keys to the page', async () => {
      const press = new KeyboardEvent('keydown', {key: 'Tab', bubbles: true, cancelable: true});
      series(await mount()).dispatchEvent(press);
      expect(press.defaultPrevented).to.equal(false);
    });

    it('shows the figure of the year under the pointer, and then of the year shown', async () => {
      const card = await mount();
      const {left, width, top} = series(card).getBoundingClientRect();
      const at = {clientX: left + width / 6, clientY: top + 10};
      series(card).dispatchEvent(new PointerEvent('pointermove', at));
      await card.updateComplete;
      expect(text(card, '.figure')).to.equal('120\u00a0000');
      series(card).dispatchEvent(new PointerEvent('pointerleave'));
      await card.updateComplete;
      expect(text(card, '.figure')).to.equal('149\u00a0882');
    });

    it('begins anew with another region', async () => {
      const card = await mount();
      series(card).dispatchEvent(new KeyboardEvent('keydown', {key: 'Home'}));
      await card.updateComplete;
      card.region = 'FR10';
      await card.updateComplete;
      expect(series(card).ariaValueText).to.contain('2012');
    });
  });

  describe('strongest sectors', () => {
    it('are listed by quotient, with their persons employed', async () => {
      expect(texts(await mount(), '[part=row]')).to.deep.equal([
        'automotive 149\u00a0882 people employed 2.49',
        'apparel 2\u00a0000 people employed 0.31',
      ]);
    });

    it('are chosen by a click', async () => {
      const card = await mount();
      const [chosen, other] = card.renderRoot.querySelectorAll<HTMLElement>('[part=row] button');
      expect([chosen?.ariaPressed, other?.ariaPressed]).to.deep.equal(['true', 'false']);
      const change = oneEvent(card, 'hotspot-sector-change') as Promise<HotspotSectorChangeEvent>;
      other?.click();
      const {taxonomy, sectors} = await change;
      expect([taxonomy, sectors]).to.deep.equal(['traded', [clothes]]);
    });

    it('have bars in proportion, in the colours of the classes on the map', async () => {
      const card = await mount();
      const bars = [...card.renderRoot.querySelectorAll<SVGRectElement>('.bar rect')];
      const [long = NaN, short = NaN] = bars.map((bar) => bar.width.baseVal.value);
      expect(short / long).to.be.closeTo(quotientOf(1) / quotientOf(0), 1e-3);
      const fills = bars.map((bar) => bar.getAttribute('fill'));
      expect(fills).to.deep.equal(['#16488f', '#c3c8cd']);
    });
  });

  describe('buttons', () => {
    it('close the card by taking the region out of the selection', async () => {
      const card = await mount('DE11', ['FR10', 'DE11']);
      const select = oneEvent(card, 'hotspot-select') as Promise<HotspotSelectEvent>;
      card.renderRoot.querySelector<HTMLElement>('[part=close]')?.click();
      expect((await select).regions).to.deep.equal(['FR10']);
    });

    it('close it by Escape too', async () => {
      const card = await mount('DE11', ['DE11']);
      const select = oneEvent(card, 'hotspot-select') as Promise<HotspotSelectEvent>;
      const key = {key: 'Escape', bubbles: true, cancelable: true};
      series(card).dispatchEvent(new KeyboardEvent('keydown', key));
      expect((await select).regions).to.deep.equal([]);
    });

    it('add the region to the selection to compare it', async () => {
      const card = await mount('DE11', ['FR10']);
      const select = oneEvent(card, 'hotspot-select') as Promise<HotspotSelectEvent>;
      const open = oneEvent(card, 'hotspot-open') as Promise<HotspotOpenEvent>;
      button(card, 'Compare').click();
      expect((await select).regions).to.deep.equal(['FR10', 'DE11']);
      const {region, part} = await open;
      expect([region, part]).to.deep.equal(['DE11', 'compare']);
    });

    it('do not select again what is selected', async () => {
      const card = await mount('DE11', ['DE11', 'FR10']);
      let selected = false;
      card.addEventListener('hotspot-select', () => (selected = true));
      button(card, 'Compare').click();
      expect(selected).to.equal(false);
    });

    it('ask for the profile', async () => {
      const card = await mount();
      const open = oneEvent(card, 'hotspot-open') as Promise<HotspotOpenEvent>;
      button(card, 'Profile').click();
      const {region, part} = await open;
      expect([region, part]).to.deep.equal(['DE11', 'profile']);
    });
  });

  it('gives the focus to the name of the region', async () => {
    const card = await mount();
    card.focus();
    expect(card.shadowRoot?.activeElement?.id).to.equal('name');
    expect(card.renderRoot.querySelectorAll('[tabindex="0"]').length).to.equal(1);
  });

  it('is 320 px wide, and as wide as a container of less than 480 px', async () => {
    for (const [container, card] of [
      [900, 320],
      [480, 320],
      [479, 479],
      [360, 360],
    ] as const) {
      const box = await fixture(html`<div>${cardOf('DE11')}</div>`);
      (box as HTMLElement).style.cssText =
        `container-type: inline-size; inline-size: ${container}px`;
      const shown = box.querySelector('hotspot-region')!;
      await shown.updateComplete;
      expect(shown.offsetWidth, `${container}`).to.equal(card);
      expect(shown.scrollWidth, `${container}`).to.be.at.most(card);
    }
  });

  it('scrolls in a height that the page sets, with the name in view', async () => {
    const card = await mount();
    card.style.blockSize = '200px';
    await waitUntil(() => getComputedStyle(card).overflowY === 'auto', 'it scrolls');
    card.scrollTop = 150;
    const name = card.renderRoot.querySelector('h3')!.getBoundingClientRect();
    expect(card.scrollTop).to.equal(150);
    expect(name.top).to.be.at.least(card.getBoundingClientRect().top);
  });
});

function cardOf(region: string, selected: readonly string[] = []) {
  return html`<hotspot-region
    .view=${view}
    .region=${region}
    .selected=${selected}
  ></hotspot-region>`;
}

function mount(region = 'DE11', selected: readonly string[] = []): Promise<HotspotRegion> {
  return fixture<HotspotRegion>(cardOf(region, selected));
}

function quotientOf(sector: number): number {
  return figures.of(2, sector).quotient[0] ?? NaN;
}

function series(card: HotspotRegion): HTMLElement {
  return card.renderRoot.querySelector<HTMLElement>('[role=slider]')!;
}

function button(card: HotspotRegion, name: string): HTMLElement {
  const buttons = [...card.renderRoot.querySelectorAll<HTMLElement>('footer button')];
  return buttons.find((each) => each.textContent?.trim() === name)!;
}

function text(card: HotspotRegion, selector: string): string | undefined {
  return texts(card, selector)[0];
}

function texts(card: HotspotRegion, selector: string): readonly string[] {
  return [...card.renderRoot.querySelectorAll(selector)].map(({textContent}) =>
    (textContent ?? '').replace(/[ \n]+/g, ' ').trim(),
  );
}
