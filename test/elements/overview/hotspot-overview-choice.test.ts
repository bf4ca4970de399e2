import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {focused, press} from '../../chart/chart-reader.js';
import {mount, changeBy, rowOf} from './overview-reader.js';

describe('<hotspot-overview>, choosing', () => {
  it('reports the sector of the row that is clicked, wherever in the row', async () => {
    const overview = await mount();
    for (const place of ['.name', 'td.share']) {
      const change = await changeBy(overview, () => rowOf(overview, 'creative', place).click());
      expect([change.taxonomy, change.sectors]).to.deep.equal(['emerging', ['emerging:creative']]);
    }
  });

  it('reports it beside those chosen before, with Ctrl', async () => {
    const overview = await mount({sectors: ['emerging:digital']});
    const change = await changeBy(overview, () =>
      rowOf(overview, 'creative').dispatchEvent(
        new MouseEvent('click', {bubbles: true, ctrlKey: true}),
      ),
    );
    expect(change.sectors).to.deep.equal(['emerging:digital', 'emerging:creative']);
  });

  it('reports none when the only one chosen is clicked again', async () => {
    const overview = await mount({sectors: ['emerging:creative']});
    const change = await changeBy(overview, () => rowOf(overview, 'creative').click());
    expect(change.sectors).to.deep.equal([]);
  });

  it('marks the sectors of the filter', async () => {
    const overview = await mount({sectors: ['emerging:creative', 'emerging:blue']});
    const pressed = [...overview.renderRoot.querySelectorAll('[aria-pressed=true]')];
    expect(pressed.map((button) => button.textContent?.trim())).to.deep.equal(['creative', 'blue']);
  });

  it('does not follow its own event before the page does', async () => {
    const overview = await mount();
    rowOf(overview, 'creative').click();
    await overview.updateComplete;
    expect(overview.renderRoot.querySelector('[aria-pressed=true]')).to.equal(null);
  });

  it('is one tab stop, walked by the arrow keys in the order of the rows', async () => {
    const overview = await mount();
    const stops = (): number[] =>
      [...overview.renderRoot.querySelectorAll<HTMLElement>('.name')].map((each) => each.tabIndex);
    expect(stops()).to.deep.equal([0, -1, -1, -1]);
    rowOf(overview, 'mobility').focus();
    press(overview, 'ArrowDown');
    await overview.updateComplete;
    expect(focused(overview)).to.equal('emerging:digital');
    press(overview, 'End');
    await overview.updateComplete;
    expect(focused(overview)).to.equal('emerging:blue');
    expect(stops()).to.deep.equal([-1, -1, -1, 0]);
  });
});
