import {expect, fixture, html, oneEvent} from '@open-wc/testing';

import '../../../src/define.js';
import {defaultFilter, type HotspotFilter} from '../../../src/dataset/hotspot-filter.js';
import type {HotspotMeasures} from '../../../src/elements/choices/hotspot-measures.js';
import {
  HotspotAreasChangeEvent,
  HotspotFilterChangeEvent,
  HotspotMethodChangeEvent,
} from '../../../src/events.js';
import {HotspotFigures, type FigureOptions} from '../../../src/figures/hotspot-figures.js';
import {PANORAMA} from '../../../src/figures/star-method.js';
import {hotspotView} from '../../../src/view/hotspot-view.js';
import {sampleAreas} from '../../sample-areas.js';
import {sampleDataset} from '../../sample-dataset.js';

const years = [2010, 2012, 2013, 2014];
const dataset = sampleDataset(
  years.flatMap((year) => [
    {region: 'DE11', sector: 'traded:automotive', year, employment: 5},
    {region: 'DE11', sector: 'emerging:digital', year, employment: 5},
    {region: 'DE11', sector: 'emerging:mobility', year, employment: 5},
  ]),
  {partial: {2013: ['IE']}},
);

describe('<hotspot-measures>', () => {
  it('is empty without a view', async () => {
    const measures = await fixture(html`<hotspot-measures></hotspot-measures>`);
    expect(measures.shadowRoot?.textContent?.trim()).to.equal('');
  });

  it('offers the totals that the data has for the size, and stands on the filter’s', async () => {
    const size = select(await mount({size: 'localUnits'}), 'Circle size');
    expect(texts(size)).to.deep.equal(['People employed', 'Local units']);
    expect(size.value).to.equal('localUnits');
  });

  it('offers no local units where the data has none', async () => {
    const {start, region, employment} = dataset.observations;
    const without = {...dataset, observations: {start, region, employment}};
    expect(texts(select(await mount({}, {}, without), 'Circle size'))).to.deep.equal([
      'People employed',
    ]);
  });

  it('reports another size or colour', async () => {
    const measures = await mount();
    const size = oneEvent<HotspotFilterChangeEvent>(measures, HotspotFilterChangeEvent.type);
    choose(measures, 'Circle size', 'localUnits');
    expect((await size).change).to.deep.equal({size: 'localUnits'});
    const colour = oneEvent<HotspotFilterChangeEvent>(measures, HotspotFilterChangeEvent.type);
    choose(measures, 'Circle colour', 'growth');
    expect((await colour).change).to.deep.equal({colour: 'growth'});
  });

  it('offers no colours of areas where there are none', async () => {
    const labels = [...(await mount()).renderRoot.querySelectorAll('label')];
    expect(labels.some(({textContent}) => textContent?.includes('areas'))).to.equal(false);
  });

  it('reports another colour of the areas', async () => {
    const measures = await withAreas('');
    expect(texts(select(measures, 'Region colour'))).to.deep.equal([
      ...['None', 'Location quotient', 'Share of regional employment'],
      'Annual employment growth',
    ]);
    const event = oneEvent<HotspotAreasChangeEvent>(measures, HotspotAreasChangeEvent.type);
    choose(measures, 'Region colour', 'focus');
    expect((await event).change).to.deep.equal({
      ...{areas: 'focus', areasMethod: 'customary', areasThresholds: ''},
    });
  });

  it('reports another method of classes, which takes the place of given limits', async () => {
    const measures = await withAreas('focus', '0.1 0.2');
    const classes = select(measures, 'Class breaks');
    expect(texts(classes)[0]).to.equal('0.10 – 0.20');
    const event = oneEvent<HotspotAreasChangeEvent>(measures, HotspotAreasChangeEvent.type);
    choose(measures, 'Class breaks', 'quantile');
    expect((await event).change).to.deep.equal({
      ...{areas: 'focus', areasMethod: 'quantile', areasThresholds: ''},
    });
  });

  it('offers the years of growth where growth colours the areas', async () => {
    const {renderRoot} = await withAreas('growth');
    expect(renderRoot.querySelector('fieldset')?.textContent).to.contain('Growth period');
  });

  it('goes back to the filter’s measure where the page does not follow', async () => {
    const measures = await mount();
    choose(measures, 'Circle colour', 'stars');
    await measures.updateComplete;
    expect(select(measures, 'Circle colour').value).to.equal('quotient');
  });

  it('says that overlapping industries have colours of their own', async () => {
    const several = await mount({taxonomy: 'emerging'});
    const single = await mount({taxonomy: 'emerging', sectors: ['emerging:digital']});
    expect(several.renderRoot.textContent).to.contain('each has its own colour');
    expect(single.renderRoot.textContent).not.to.contain('each has its own colour');
  });

  it('asks for years only where growth is shown or earns a star', async () => {
    expect(fieldset(await mount())).to.equal(null);
    expect(fieldset(await mount({colour: 'growth'}))).not.to.equal(null);
    expect(fieldset(await mount({}, {stars: PANORAMA}))).not.to.equal(null);
  });

  it('offers years in their order, with partial ones marked', async () => {
    const measures = await mount({colour: 'growth'}, {growth: {from: 2012, to: 2014}});
    expect(texts(select(measures, 'from'))).to.deep.equal(['2010', '2012', '2013 (incomplete)']);
    expect(texts(select(measures, 'to'))).to.deep.equal(['2013 (incomplete)', '2014']);
  });

  it('reports other years and what growth may pass over', async () => {
    const measures = await mount({colour: 'growth'});
    const from = await methodBy(measures, () => choose(measures, 'from', '2012'));
    expect(from).to.deep.equal({growth: {from: 2012, to: 2014}});
    const [breaks, holes] = measures.renderRoot.querySelectorAll('input');
    const across = await methodBy(measures, () => breaks?.click());
    expect(across).to.deep.equal({growth: {from: 2010, to: 2014, acrossBreaks: true}});
    const overHoles = await methodBy(measures, () => holes?.click());
    expect(overHoles).to.deep.equal({growth: {from: 2010, to: 2014, acrossHoles: true}});
  });

  it('passes the automated accessibility checks', async () => {
    await expect(await mount({colour: 'growth', taxonomy: 'emerging'})).to.be.accessible();
  });
});

function mount(
  change: Partial<HotspotFilter> = {},
  options: FigureOptions = {},
  data = dataset,
): Promise<HotspotMeasures> {
  const view = hotspotView(new HotspotFigures(data, options), {
    ...defaultFilter(data),
    taxonomy: 'traded',
    ...change,
  });
  return fixture<HotspotMeasures>(html`<hotspot-measures .view=${view}></hotspot-measures>`);
}

async function withAreas(areas: string, areasThresholds = ''): Promise<HotspotMeasures> {
  const measures = await mount();
  Object.assign(measures, {regions: sampleAreas({DE11: [9, 48, 1]}), areas, areasThresholds});
  await measures.updateComplete;
  return measures;
}

async function methodBy(measures: HotspotMeasures, act: () => void): Promise<FigureOptions> {
  const event = oneEvent<HotspotMethodChangeEvent>(measures, HotspotMethodChangeEvent.type);
  act();
  return (await event).change;
}

function choose(measures: HotspotMeasures, label: string, value: string): void {
  select(measures, label).value = value;
  select(measures, label).dispatchEvent(new Event('change', {bubbles: true}));
}

function select(measures: HotspotMeasures, label: string): HTMLSelectElement {
  const labels = [...measures.renderRoot.querySelectorAll('label')];
  const found = labels.find(({textContent}) => textContent?.trim().startsWith(label));
  return found?.querySelector('select') as HTMLSelectElement;
}

function texts({options}: HTMLSelectElement): (string | undefined)[] {
  return [...options].map(({textContent}) => textContent?.trim());
}

function fieldset(measures: HotspotMeasures): Element | null {
  return measures.renderRoot.querySelector('fieldset');
}
