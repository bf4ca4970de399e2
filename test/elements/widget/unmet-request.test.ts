import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';

import '../../../src/define.js';
import type {RegionalHotspots} from '../../../src/elements/widget/regional-hotspots.js';
import {
  HotspotDataProblemsEvent,
  HotspotSectorChangeEvent,
  HotspotSelectEvent,
} from '../../../src/events.js';
import {RecordedWarnings} from '../../author/recorded-warnings.js';
import {hotspotFeature} from '../../hotspot-feature.js';

const TRADED = {taxonomy: 'traded', employment: 9000};

describe('a request that the data cannot meet', () => {
  let recorded: RecordedWarnings;

  beforeEach(() => void (recorded = new RecordedWarnings()));

  afterEach(() => recorded.end());

  it('shows what is asked for, and no other figures under the page’s heading', async () => {
    const widget = await mount('heading="Car makers" sectors="automotiv" year="2099"');
    expect(text(widget, 'h2')).to.equal('Car makers');
    expect(text(widget, '[role=status] p')).to.equal(
      'This page asks for figures that the data does not have.',
    );
    const asked = [...widget.renderRoot.querySelectorAll('[role=status] li')];
    expect(asked.map(({textContent}) => textContent)).to.deep.equal([
      ...['Sector: automotiv', 'Year: 2099'],
    ]);
    expect(widget.renderRoot.querySelector('.explorer')?.checkVisibility()).to.equal(false);
    for (const tag of ['hotspot-map', 'hotspot-table']) {
      expect(widget.renderRoot.querySelector(tag)).to.have.property('view', undefined);
    }
    expect(widget.renderRoot.querySelector('[part~=requests]')).to.equal(null);
    await expect(widget).to.be.accessible();
  });

  it('is reported to the author once, with the value probably meant', async () => {
    const widget = await mount('sectors="automotiv"');
    widget.year = 2011;
    await widget.updateComplete;
    expect(recorded.texts).to.deep.equal([
      'regional-hotspots: sectors: unknown sector automotiv; did you mean automotive?',
    ]);
  });

  it('is named as the page’s, not as a defect of the data', async () => {
    const widget = await mount('sectors="automotive vans"');
    expect(text(widget, '[part~=requests] summary')).to.equal(
      '1 setting of this page cannot be used',
    );
    expect(widget.renderRoot.querySelector('[part~=problems]')).to.equal(null);
  });

  it('is reported in an event, also when the page makes it later', async () => {
    const widget = await mount('');
    setTimeout(() => widget.setAttribute('countries', 'GR'));
    const event: HotspotDataProblemsEvent = await oneEvent(widget, HotspotDataProblemsEvent.type);
    expect(event.problems.map(({message}) => message)).to.deep.equal([
      'unknown country GR; did you mean EL?',
    ]);
  });

  it('gives way to available figures when the reader asks for them', async () => {
    const widget = await mount('sectors="automotiv" year="2011"');
    widget.renderRoot.querySelector<HTMLButtonElement>('[role=status] button')?.click();
    await widget.updateComplete;
    expect(widget.state.filter).to.deep.include({sectors: [], year: 2011});
    expect(widget.state.requestProblems).to.deep.equal([]);
    expect(widget.shadowRoot?.activeElement?.localName).to.equal('section');
  });

  for (const [slip, meant] of Object.entries({
    ...{sector: 'sectors', max_value: 'max-value', color: 'colour', part: undefined},
    ...{'data-year': undefined, 'aria-label': undefined, regions: 'regions-src', title: undefined},
  })) {
    it(`asks the author for ${meant} where the attribute is ${slip}`, async () => {
      await mount(`${slip}="x"`);
      expect(recorded.texts).to.deep.equal(
        meant === undefined
          ? []
          : [`regional-hotspots: ${slip}: unknown attribute ${slip}; did you mean ${meant}?`],
      );
    });
  }

  it('leaves out the reader’s choice from earlier data that new data lacks', async () => {
    const widget = await mount('');
    const choice = new HotspotSectorChangeEvent('traded', ['traded:plastics']);
    widget.renderRoot.querySelector('hotspot-sector-picker')?.dispatchEvent(choice);
    expect(widget.state.filter?.sectors).to.deep.equal(['traded:plastics']);
    await replace(widget, {sectors: ['automotive']});
    expect(widget.state.filter?.sectors).to.deep.equal(['traded:automotive']);
    expect(widget.state.requestProblems).to.deep.equal([]);
  });

  it('returns to the page’s own choice with data that lacks the reader’s', async () => {
    const widget = await mount('sectors="automotive"');
    const choice = new HotspotSectorChangeEvent('traded', ['traded:plastics']);
    widget.renderRoot.querySelector('hotspot-sector-picker')?.dispatchEvent(choice);
    await replace(widget, {sectors: ['automotive', 'shoes']});
    expect(widget.state.filter?.sectors).to.deep.equal(['traded:automotive']);
  });

  it('keeps the reader’s choice that new data has', async () => {
    const widget = await mount('');
    const choice = new HotspotSectorChangeEvent('traded', ['traded:plastics']);
    widget.renderRoot.querySelector('hotspot-sector-picker')?.dispatchEvent(choice);
    await replace(widget, {sectors: ['plastics', 'shoes']});
    expect(widget.state.filter?.sectors).to.deep.equal(['traded:plastics']);
  });

  it('never has selected regions that the data lacks', async () => {
    const widget = await mount('');
    const selection = new HotspotSelectEvent(
      ['DE11', 'EL30', 'XX99'].map((code) => ({kind: 'region', code})),
    );
    widget.renderRoot.querySelector('hotspot-table')?.dispatchEvent(selection);
    expect(widget.state.selected).to.deep.equal(['DE11', 'EL30']);
    await replace(widget, {regions: ['DE11', 'PT11']});
    expect(widget.state.selected).to.deep.equal(['DE11']);
  });

  it('is left out, and named as a defect of the data, where it is saved with the data', async () => {
    const widget = await mount('');
    const usual = widget.state.filter;
    await replace(widget, {view: 'sectors=shoes'});
    expect(widget.state.filter).to.deep.equal(usual);
    expect(widget.state.dataProblems.map(({field, value}) => [field, value])).to.deep.equal([
      ['hotspots.view', 'shoes'],
    ]);
  });

  it('takes the saved view of each data that the page puts in', async () => {
    const widget = await mount('');
    const usual = widget.state.filter;
    await replace(widget, {view: 'sectors=plastics'});
    expect(widget.state.filter?.sectors).to.deep.equal(['traded:plastics']);
    await replace(widget, {view: 'sectors=automotive&year=2011'});
    expect(widget.state.filter).to.deep.include({sectors: ['traded:automotive'], year: 2011});
    await replace(widget, {});
    expect(widget.state.filter).to.deep.equal(usual);
  });
});

interface Content {
  readonly sectors?: readonly string[];
  readonly regions?: readonly string[];
  readonly view?: string;
}

function collection({
  sectors = ['automotive', 'plastics'],
  regions = ['DE11', 'EL30'],
  view,
}: Content): object {
  return {
    type: 'FeatureCollection',
    hotspots: {version: 1, ...(view !== undefined && {view})},
    features: [2011, 2012].flatMap((year) =>
      sectors.flatMap((sector) =>
        regions.map((region) => hotspotFeature({...TRADED, region, sector, year})),
      ),
    ),
  };
}

async function mount(attributes: string): Promise<RegionalHotspots> {
  const page = document.createElement('div');
  page.innerHTML = `<regional-hotspots mode="explorer" ${attributes}></regional-hotspots>`;
  const widget = page.querySelector('regional-hotspots')!;
  widget.data = collection({}) as never;
  // Far below, so that no WebGL map is started.
  await fixture(html`<div style="padding-block-start: 9000px">${page}</div>`);
  await ready(widget);
  return widget;
}

async function replace(widget: RegionalHotspots, content: Content): Promise<void> {
  const before = widget.state.figures;
  widget.data = collection(content) as never;
  await waitUntil(() => widget.state.figures !== before);
  await ready(widget);
}

async function ready(widget: RegionalHotspots): Promise<void> {
  await waitUntil(() => widget.state.status.kind === 'ready');
  await widget.updateComplete;
}

function text(widget: RegionalHotspots, selector: string): string {
  const content = widget.renderRoot.querySelector(selector)?.textContent ?? '';
  return content.replace(/\s+/g, ' ').trim();
}
