import {aTimeout, expect, fixture, html, oneEvent} from '@open-wc/testing';

import '../../../src/define.js';
import {defaultFilter} from '../../../src/dataset/hotspot-filter.js';
import {QUALITY_FLAGS} from '../../../src/dataset/quality-flag.js';
import type {HotspotTimeline} from '../../../src/elements/choices/hotspot-timeline.js';
import {HotspotFilterChangeEvent} from '../../../src/events.js';
import {HotspotFigures} from '../../../src/figures/hotspot-figures.js';
import {hotspotView, type HotspotView} from '../../../src/view/hotspot-view.js';
import {sampleDataset} from '../../sample-dataset.js';

const sector = 'traded:automotive';
const dataset = sampleDataset(
  [2008, 2010, 2011, 2012, 2013].map((year) => ({
    region: 'DE11',
    sector,
    year,
    employment: 1,
    flags: year === 2011 ? QUALITY_FLAGS.b : 0,
  })),
  {partial: {2008: ['FR', 'DE'], 2012: ['IE']}},
);
const figures = new HotspotFigures(dataset);

describe('<hotspot-timeline>', () => {
  it('is empty without a view, and where there is only one year', async () => {
    const one = sampleDataset([{region: 'DE11', sector, employment: 1}]);
    const view = hotspotView(new HotspotFigures(one), defaultFilter(one));
    expect((await mount(undefined)).renderRoot.textContent?.trim()).to.equal('');
    expect((await mount(view)).renderRoot.textContent?.trim()).to.equal('');
  });

  it('stands on the year of the view', async () => {
    const timeline = await mount(viewOf(2011));
    expect([slider(timeline).value, slider(timeline).ariaValueText]).to.deep.equal(['2', '2011']);
  });

  it('reports the year that the reader slides to, partial or not', async () => {
    const timeline = await mount(viewOf(2011));
    const change = await changeBy(timeline, () => slide(timeline, '3'));
    expect(change.change).to.deep.equal({year: 2012});
  });

  it('goes back to the view’s year where the page does not follow', async () => {
    const timeline = await mount(viewOf(2011));
    slide(timeline, '3');
    await timeline.updateComplete;
    expect(slider(timeline).value).to.equal('2');
  });

  it('names the countries that lack in a partial year, in protocol order', async () => {
    const timeline = await mount(viewOf(2008));
    expect(message(timeline)).to.contain('Missing or incomplete data: Germany and France.');
    expect(slider(timeline).ariaValueText).to.equal('2008 (incomplete)');
  });

  it('says in how many regions the series breaks', async () => {
    expect(message(await mount(viewOf(2011)))).to.contain('2011: 1 region.');
    expect(message(await mount(viewOf(2013)))).to.equal('');
  });

  it('marks one break between the years', async () => {
    const timeline = await mount(viewOf(2013));
    expect(timeline.renderRoot.querySelectorAll('.track [part=break]')).to.have.lengthOf(1);
  });

  it('plays the full years only, and stops at the last', async () => {
    const timeline = await mount(viewOf(2010));
    const years = follow(timeline);
    button(timeline).click();
    await ended(timeline);
    expect(years).to.deep.equal([2011, 2013]);
  });

  it('plays from the first full year when it stands on the last', async () => {
    const timeline = await mount(viewOf(2013));
    const years = follow(timeline);
    button(timeline).click();
    await ended(timeline);
    expect(years).to.deep.equal([2010, 2011, 2013]);
  });

  it('pauses when the reader asks for it', async () => {
    const timeline = await mount(viewOf(2013));
    const years = follow(timeline);
    button(timeline).click();
    await timeline.updateComplete;
    expect(button(timeline).ariaLabel).to.equal('Pause');
    button(timeline).click();
    await aTimeout(3 * timeline.interval);
    expect(years).to.deep.equal([2010]);
    expect(button(timeline).ariaLabel).to.equal('Play');
  });

  it('stops when the reader slides to a year', async () => {
    const timeline = await mount(viewOf(2013));
    const years = follow(timeline);
    button(timeline).click();
    slide(timeline, '0');
    await aTimeout(3 * timeline.interval);
    expect(years).to.deep.equal([2010, 2008]);
  });

  it('stops where the page does not follow', async () => {
    const timeline = await mount(viewOf(2010));
    button(timeline).click();
    await ended(timeline);
    expect(timeline.view?.filter.year).to.equal(2010);
  });

  it('stops when it leaves the page', async () => {
    const timeline = await mount(viewOf(2010));
    const years = follow(timeline);
    button(timeline).click();
    timeline.remove();
    await aTimeout(3 * timeline.interval);
    expect(years).to.deep.equal([2011]);
  });

  it('gives all steps of a play one run, and the next play another', async () => {
    const timeline = await mount(viewOf(2008));
    const runs = runsOf(timeline);
    follow(timeline);
    button(timeline).click();
    await ended(timeline);
    button(timeline).click();
    await ended(timeline);
    expect(runs.map((run) => runs.indexOf(run))).to.deep.equal([0, 0, 0, 3, 3, 3]);
  });

  it('gives a drag one run, however long it takes, and the next one another', async () => {
    const timeline = await mount(viewOf(2008));
    const runs = runsOf(timeline);
    for (const drag of [['1', '2', '3'], ['2']]) {
      slider(timeline).dispatchEvent(new PointerEvent('pointerdown'));
      for (const value of drag) slide(timeline, value);
      slider(timeline).dispatchEvent(new Event('change'));
    }
    expect(runs.map((run) => runs.indexOf(run))).to.deep.equal([0, 0, 0, 3]);
  });

  it('gives key presses one run until the slider is left', async () => {
    const timeline = await mount(viewOf(2008));
    const runs = runsOf(timeline);
    for (const value of ['1', '2', 'leave', '3']) {
      if (value === 'leave') slider(timeline).dispatchEvent(new FocusEvent('blur'));
      else slide(timeline, value);
      slider(timeline).dispatchEvent(new Event('change'));
    }
    expect(runs.map((run) => runs.indexOf(run))).to.deep.equal([0, 0, 2]);
  });

  it('passes the automated accessibility checks', async () => {
    await expect(await mount(viewOf(2008))).to.be.accessible();
  });
});

function viewOf(year: number): HotspotView {
  return hotspotView(figures, {...defaultFilter(dataset), year});
}

function mount(view: HotspotView | undefined): Promise<HotspotTimeline> {
  return fixture<HotspotTimeline>(
    html`<hotspot-timeline .view=${view} interval="20"></hotspot-timeline>`,
  );
}

/** Makes the page follow the timeline; returns the years it goes to. */
function follow(timeline: HotspotTimeline): readonly number[] {
  const years: number[] = [];
  timeline.addEventListener(HotspotFilterChangeEvent.type, ({change: {year}}) => {
    if (year === undefined) return;
    years.push(year);
    timeline.view = viewOf(year);
  });
  return years;
}

/** Runs of the changes that the timeline will report. */
function runsOf(timeline: HotspotTimeline): readonly (symbol | undefined)[] {
  const runs: (symbol | undefined)[] = [];
  timeline.addEventListener(HotspotFilterChangeEvent.type, ({run}) => runs.push(run));
  return runs;
}

/** Waits until the button offers to play again. */
async function ended(timeline: HotspotTimeline): Promise<void> {
  do await aTimeout(timeline.interval);
  while (button(timeline).ariaLabel === 'Pause');
}

async function changeBy(
  timeline: HotspotTimeline,
  act: () => void,
): Promise<HotspotFilterChangeEvent> {
  const change = oneEvent<HotspotFilterChangeEvent>(timeline, HotspotFilterChangeEvent.type);
  act();
  return change;
}

function slide(timeline: HotspotTimeline, value: string): void {
  slider(timeline).value = value;
  slider(timeline).dispatchEvent(new InputEvent('input', {bubbles: true}));
}

function slider(timeline: HotspotTimeline): HTMLInputElement {
  return timeline.renderRoot.querySelector('input')!;
}

function button(timeline: HotspotTimeline): HTMLButtonElement {
  return timeline.renderRoot.querySelector('button')!;
}

function message(timeline: HotspotTimeline): string | undefined {
  return timeline.renderRoot.querySelector('[part=message]')?.textContent?.trim();
}
