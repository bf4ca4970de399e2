import {expect, fixture, html, oneEvent} from '@open-wc/testing';

import '../../../src/define.js';
import {defaultFilter, type HotspotFilter} from '../../../src/dataset/hotspot-filter.js';
import type {HotspotSectorPicker} from '../../../src/elements/choices/hotspot-sector-picker.js';
import {HotspotSectorChangeEvent} from '../../../src/events.js';
import {HotspotFigures} from '../../../src/figures/hotspot-figures.js';
import {hotspotView} from '../../../src/view/hotspot-view.js';
import {sampleDataset} from '../../sample-dataset.js';

const dataset = sampleDataset([
  {region: 'DE11', sector: 'traded:apparel', employment: 2_000},
  {region: 'DE11', sector: 'traded:automotive', employment: 149_882},
  {region: 'FR10', sector: 'traded:automotive', employment: 147_179},
  {region: 'DE11', sector: 'traded:électronique', employment: 5_000},
  {region: 'DE11', sector: 'traded:mining'},
  {region: 'DE11', sector: 'emerging:digital', employment: 9},
]);
const figures = new HotspotFigures(dataset);

describe('<hotspot-sector-picker>', () => {
  it('is empty without a view', async () => {
    const picker = await fixture<HotspotSectorPicker>(
      html`<hotspot-sector-picker></hotspot-sector-picker>`,
    );
    expect(picker.renderRoot.textContent?.trim()).to.equal('');
  });

  it('lists the sectors of the taxonomy, largest total first, the one without figures last', async () => {
    expect(names(await mount())).to.deep.equal(['automotive', 'électronique', 'apparel', 'mining']);
  });

  it('shows the total of the year, and words where there is none', async () => {
    const totals = parts(await mount(), '.total').map((total) => total.textContent?.trim());
    expect(totals.at(0)).to.equal('297\u00a0061');
    expect(totals.at(-1)).to.equal('no figure');
  });

  it('sorts by name when the reader asks for it', async () => {
    const picker = await mount();
    button(picker, 'Sector').click();
    await picker.updateComplete;
    expect(names(picker)).to.deep.equal(['apparel', 'automotive', 'électronique', 'mining']);
    expect(button(picker, 'Sector').ariaPressed).to.equal('true');
  });

  it('ticks the sectors of the filter and says how many they are', async () => {
    const picker = await mount({sectors: ['traded:apparel']});
    expect(boxes(picker).map((box) => box.checked)).to.deep.equal([false, false, true, false]);
    expect(picker.renderRoot.textContent).to.contain('1 of 4 chosen');
  });

  it('reports a ticked sector beside those chosen before', async () => {
    const picker = await mount({sectors: ['traded:apparel']});
    const change = await changeBy(picker, () => boxes(picker)[0]?.click());
    expect(change.sectors).to.deep.equal(['traded:apparel', 'traded:automotive']);
  });

  it('reports the rest when a tick is taken away', async () => {
    const picker = await mount({sectors: ['traded:apparel', 'traded:automotive']});
    const change = await changeBy(picker, () => boxes(picker)[0]?.click());
    expect(change.sectors).to.deep.equal(['traded:apparel']);
  });

  it('goes back to what the view says where the page does not follow', async () => {
    const picker = await mount();
    boxes(picker)[0]?.click();
    await picker.updateComplete;
    expect(boxes(picker)[0]?.checked).to.equal(false);
  });

  it('shows all again by one button, which has nothing to do before', async () => {
    const picker = await mount({sectors: ['traded:apparel']});
    const change = await changeBy(picker, () => button(picker, 'Show all').click());
    expect(change.sectors).to.deep.equal([]);
    expect(button(await mount(), 'Show all').ariaDisabled).to.equal('true');
  });

  it('changes the taxonomy, with all of its sectors', async () => {
    const picker = await mount({sectors: ['traded:apparel']});
    const radio = picker.renderRoot.querySelectorAll<HTMLInputElement>('[type=radio]')[1];
    const change = await changeBy(picker, () => radio?.click());
    expect([change.taxonomy, change.sectors]).to.deep.equal(['emerging', []]);
  });

  it('says that the sectors overlap where they do, and only there', async () => {
    const emerging = await mount({taxonomy: 'emerging'});
    expect(emerging.renderRoot.textContent).to.contain('overlap');
    expect((await mount()).renderRoot.textContent).not.to.contain('overlap');
  });

  it('finds sectors whatever the accents and case', async () => {
    const picker = await search('ELECTRO');
    expect(names(picker)).to.deep.equal(['électronique']);
    expect(status(picker)).to.equal('1 of 4 found');
  });

  it('chooses all that it found at once', async () => {
    const picker = await search('a');
    const change = await changeBy(picker, () => button(picker, 'Choose these 2').click());
    expect(change.sectors).to.deep.equal(['traded:automotive', 'traded:apparel']);
  });

  it('says so when it finds nothing', async () => {
    const picker = await search('zzz');
    expect(status(picker)).to.equal('No sector is named “zzz”.');
    expect(boxes(picker)).to.deep.equal([]);
  });

  it('walks the list by the arrow keys', async () => {
    const picker = await mount();
    boxes(picker)[0]?.focus();
    const press = new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true});
    boxes(picker)[0]?.dispatchEvent(press);
    expect(picker.shadowRoot?.activeElement).to.equal(boxes(picker)[1]);
  });

  it('passes the automated accessibility checks', async () => {
    await expect(await mount({sectors: ['traded:apparel']})).to.be.accessible();
    await expect(await mount({taxonomy: 'emerging'})).to.be.accessible();
  });
});

function mount(change: Partial<HotspotFilter> = {}): Promise<HotspotSectorPicker> {
  const view = hotspotView(figures, {...defaultFilter(dataset), ...change});
  return fixture<HotspotSectorPicker>(
    html`<hotspot-sector-picker .view=${view}></hotspot-sector-picker>`,
  );
}

async function search(text: string): Promise<HotspotSectorPicker> {
  const picker = await mount();
  const box = picker.renderRoot.querySelector<HTMLInputElement>('[type=search]');
  if (box) box.value = text;
  box?.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await picker.updateComplete;
  return picker;
}

async function changeBy(
  picker: HotspotSectorPicker,
  act: () => void,
): Promise<HotspotSectorChangeEvent> {
  const change = oneEvent<HotspotSectorChangeEvent>(picker, HotspotSectorChangeEvent.type);
  act();
  return change;
}

function parts(picker: HotspotSectorPicker, selector: string): Element[] {
  return [...picker.renderRoot.querySelectorAll(selector)];
}

function boxes(picker: HotspotSectorPicker): HTMLInputElement[] {
  return parts(picker, '[type=checkbox]') as HTMLInputElement[];
}

function names(picker: HotspotSectorPicker): (string | null)[] {
  return parts(picker, '[part=label]').map((label) => label.textContent);
}

function status(picker: HotspotSectorPicker): string | undefined {
  return parts(picker, '[role=status]')[0]?.textContent?.trim();
}

function button(picker: HotspotSectorPicker, text: string): HTMLButtonElement {
  const found = parts(picker, 'button').find((each) => each.textContent?.trim().startsWith(text));
  if (found === undefined) throw new Error(`there is no button ${text}`);
  return found as HTMLButtonElement;
}
