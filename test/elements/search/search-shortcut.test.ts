import {expect, fixture, html} from '@open-wc/testing';

import '../../../src/define.js';
import type {RegionalHotspots} from '../../../src/elements/widget/regional-hotspots.js';
import {hotspotFeature} from '../../hotspot-feature.js';

const data = {
  type: 'FeatureCollection',
  features: [hotspotFeature({region: 'DE11', sector: 'cars', employment: 150_000, year: 2012})],
};

describe('SearchShortcut', () => {
  it('goes to the search from a button of the widget', async () => {
    const widget = await mount();
    const from = inside(widget, 'hotspot-legend, summary');
    from.tabIndex = 0;
    expect(press(from, '/')).to.equal('used');
    expect(widget.shadowRoot?.activeElement?.localName).to.equal('hotspot-search');
  });

  it('goes to the search from the list of sectors, whose letters move in it', async () => {
    const widget = await mount();
    const picker = inside(widget, 'hotspot-sector-picker');
    const box = picker.shadowRoot!.querySelector<HTMLElement>('[role=option]')!;
    box.focus();
    press(box, '/');
    expect(widget.shadowRoot?.activeElement?.localName).to.equal('hotspot-search');
  });

  it('leaves the key to boxes, selects, and combinations with other keys', async () => {
    const widget = await mount();
    const field = document.createElement('input');
    const select = document.createElement('select');
    widget.shadowRoot?.append(field, select);
    expect([press(field, '/'), press(select, '/')]).to.deep.equal(['left', 'left']);
    const from = inside(widget, '.sectors');
    expect(press(from, '/', {ctrlKey: true})).to.equal('left');
    expect(press(from, 'f')).to.equal('left');
  });

  it('leaves the key to the page outside the widget', async () => {
    await mount();
    expect(press(document.body, '/')).to.equal('left');
  });

  it('leaves the key to a page that wants none', async () => {
    const widget = await mount();
    const search = inside(widget, 'hotspot-search') as HTMLElementTagNameMap['hotspot-search'];
    expect(keyOf(search)).to.equal('/');
    search.shortcuts = 'none';
    await search.updateComplete;
    expect(press(inside(widget, '.sectors'), '/')).to.equal('left');
    expect(keyOf(search)).to.equal(null);
  });
});

async function mount(): Promise<RegionalHotspots> {
  const widget = await fixture<RegionalHotspots>(
    html`<regional-hotspots
      mode="explorer"
      parts="search filters"
      .data=${data}
    ></regional-hotspots>`,
  );
  await widget.updateComplete;
  return widget;
}

function inside(widget: RegionalHotspots, selector: string): HTMLElement {
  return widget.renderRoot.querySelector<HTMLElement>(selector)!;
}

/** Presses a key on an element; returns whether the widget used it. */
function press(on: HTMLElement, key: string, keys: KeyboardEventInit = {}): 'used' | 'left' {
  const options = {key, bubbles: true, composed: true, cancelable: true, ...keys};
  return on.dispatchEvent(new KeyboardEvent('keydown', options)) ? 'left' : 'used';
}

/** The key that the box names. */
function keyOf(search: HTMLElement): string | null | undefined {
  return search.shadowRoot?.querySelector('input')?.getAttribute('aria-keyshortcuts');
}
