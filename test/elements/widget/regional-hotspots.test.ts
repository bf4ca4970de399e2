import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';

import '../../../src/define.js';
import type {RegionalHotspots} from '../../../src/elements/widget/regional-hotspots.js';
import {
  HotspotAreasChangeEvent,
  HotspotDataProblemsEvent,
  HotspotErrorEvent,
  HotspotFilterChangeEvent,
  HotspotMethodChangeEvent,
  HotspotMoveEvent,
  HotspotSectorChangeEvent,
  HotspotSelectEvent,
} from '../../../src/events.js';
import {hotspotFeature} from '../../hotspot-feature.js';
import {sampleAreas} from '../../sample-areas.js';

const data = {
  type: 'FeatureCollection' as const,
  features: [
    hotspotFeature({region: 'DE11', sector: 'automotive', employment: 149_882, year: 2012}),
    hotspotFeature({region: 'DE21', sector: 'automotive', employment: 96_770, year: 2012}),
    hotspotFeature({region: 'DE11', sector: 'plastics', employment: 20_000, year: 2012}),
    hotspotFeature({region: 'DE11', sector: 'plastics', employment: 19_000, year: 2011}),
  ],
};

describe('<regional-hotspots>', () => {
  it('says that there is no data as long as the page gives none', async () => {
    const widget = await fixture<RegionalHotspots>(html`<regional-hotspots></regional-hotspots>`);
    expect(text(widget)).to.contain('No data to display');
  });

  it('shows the data of its property in the latest year', async () => {
    const widget = await withData();
    expect(widget.state.filter).to.include({year: 2012});
    expect(widget.state.status.kind).to.equal('ready');
  });

  it('fetches the address of its attribute', async () => {
    const src = address(JSON.stringify(data));
    const widget = await fixture<RegionalHotspots>(
      html`<regional-hotspots src=${src}></regional-hotspots>`,
    );
    await ready(widget);
    expect(widget.state.figures?.dataset.regions.length).to.equal(2);
  });

  it('colours the circles by the measure of its attribute', async () => {
    const rows = [
      {region: 'DE11', sector: 'automotive', employment: 149_882, localUnits: 580, year: 2012},
      {region: 'DE21', sector: 'automotive', employment: 96_770, localUnits: 600, year: 2012},
    ];
    const counted = {...data, features: rows.map(hotspotFeature)};
    const widget = await fixture<RegionalHotspots>(
      html`<regional-hotspots .data=${counted} colour="unitSize"></regional-hotspots>`,
    );
    await ready(widget);
    expect(widget.state.filter?.colour).to.equal('unitSize');
    widget.renderRoot.querySelector<HTMLElement>('.about')?.click();
    await widget.updateComplete;
    const [keys, notes] = widget.renderRoot.querySelectorAll('hotspot-legend');
    await notes?.updateComplete;
    expect(keys?.renderRoot.textContent).to.contain('People employed per local unit');
    expect(notes?.renderRoot.textContent).to.contain('only within one country.');
  });

  it('takes options and data from a child script', async () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify({options: {year: 2011, heading: 'Plastics'}, data});
    const widget = document.createElement('regional-hotspots');
    widget.append(script);
    await fixture(html`${widget}`);
    await ready(widget);
    expect(widget.state.filter?.year).to.equal(2011);
    expect(text(widget)).to.contain('Plastics');
  });

  it('keeps the last good data when an address fails, and says why', async () => {
    const widget = await withData();
    widget.data = undefined;
    const failure = oneEvent(widget, HotspotErrorEvent.type);
    widget.src = '/no/such/file.geojson';
    await failure;
    await widget.updateComplete;
    expect(widget.state.figures?.dataset.regions.length).to.equal(2);
    expect(text(widget)).to.contain('404');
  });

  it('shows what is inside the element where the data cannot be had', async () => {
    const widget = await fixture<RegionalHotspots>(
      html`<regional-hotspots src="/no/such/file.geojson"><p>Picture</p></regional-hotspots>`,
    );
    const inside = widget.querySelector('p');
    expect(inside?.assignedSlot).to.equal(null);
    await waitUntil(() => widget.state.status.kind === 'failed');
    await widget.updateComplete;
    expect(inside?.checkVisibility()).to.equal(true);
    expect(inside?.assignedSlot).not.to.equal(null);
    expect(text(widget)).to.contain('404');
  });

  it('keeps the focus when the button that tries again goes', async () => {
    const widget = await withData();
    widget.data = undefined;
    const failure = oneEvent(widget, HotspotErrorEvent.type);
    widget.src = '/no/such/file.geojson';
    await failure;
    await widget.updateComplete;
    const button = widget.renderRoot.querySelector<HTMLElement>('.error button');
    button?.focus();
    button?.click();
    await widget.updateComplete;
    expect(widget.shadowRoot?.activeElement?.localName).to.equal('section');
  });

  it('reports problems in an event and in one line', async () => {
    const broken = {...data, features: [...data.features, {type: 'Feature', geometry: null}]};
    const widget = document.createElement('regional-hotspots');
    const told = oneEvent<HotspotDataProblemsEvent>(widget, HotspotDataProblemsEvent.type);
    widget.data = broken as never;
    await fixture(html`${widget}`);
    const {problems} = await told;
    expect(problems[0]?.feature).to.equal(4);
    expect(text(widget)).to.contain('problem found in the data');
  });

  it('follows the sectors that the reader chooses', async () => {
    const widget = await withData();
    const picker = view(widget, 'hotspot-sector-picker');
    const key = widget.state.figures?.dataset.sectors.find(({id}) => id === 'plastics')?.key ?? '';
    const {taxonomy = ''} = widget.state.filter ?? {};
    picker.dispatchEvent(new HotspotSectorChangeEvent(taxonomy, [key]));
    await widget.updateComplete;
    expect(widget.state.filter?.sectors).to.deep.equal([key]);
    expect(widget.sectors).to.equal(key);
  });

  it('hands a selection back to its views', async () => {
    const widget = await withData();
    view(widget, 'hotspot-table').dispatchEvent(
      new HotspotSelectEvent([{kind: 'region', code: 'DE21'}]),
    );
    await widget.updateComplete;
    expect(view(widget, 'hotspot-table').selected).to.deep.equal(['DE21']);
  });

  it('reports a sector that the data lacks and shows the rest', async () => {
    const widget = document.createElement('regional-hotspots');
    widget.sectors = 'plastics cheese';
    widget.data = data as never;
    await fixture(html`${widget}`);
    expect(widget.state.requestProblems.map(({value}) => value)).to.deep.equal(['cheese']);
    expect(widget.state.filter?.sectors.length).to.equal(1);
  });

  it('shows the view that the data was saved in where the page asks for none', async () => {
    const hotspots = {
      version: 1,
      view: 'sectors=plastics&year=2011&selected=DE11&min-employment=5',
    };
    const saved = {...data, hotspots};
    const widget = await fixture<RegionalHotspots>(
      html`<regional-hotspots .data=${saved as never}></regional-hotspots>`,
    );
    await ready(widget);
    expect(widget.state.filter).to.deep.include({
      ...{sectors: ['sectors:plastics'], year: 2011, criterion: {minimumEmployment: 5}},
    });
    expect(widget.state.selected).to.deep.equal(['DE11']);
    expect(widget.sectors, 'the page’s own option').to.equal(undefined);
  });

  it('comes back to method, years of growth, areas and place by its link', async () => {
    const widget = await withData();
    const view = {
      ...{method: 'panorama', growth: '2011-2012 breaks', areas: 'focus', place: '9 48.5 3'},
      ...{areasMethod: 'quantile', areasThresholds: '0.1 0.2'},
    };
    widget.showLinkedView(view);
    await widget.updateComplete;
    const {figures} = widget.state;
    expect(figures?.starMethod.id).to.equal('panorama');
    expect(figures?.growthSpan).to.deep.equal({from: 2011, to: 2012, acrossBreaks: true});
    expect(widget.linkedView()).to.include(view);
    expect(widget.renderRoot.querySelector('hotspot-map')?.place).to.deep.equal({
      ...{longitude: 9, latitude: 48.5, zoom: 3},
    });
  });

  it('tells of a link what cannot be shown, and shows the rest', async () => {
    const widget = await withData();
    widget.showLinkedView({
      ...{year: 2011, method: 'astrology', growth: 'soon', place: 'Berlin', view: 'globe'},
      ...{areas: 'beauty', selected: 'DE21 XX99'},
    });
    await widget.updateComplete;
    expect(widget.state.requestProblems.map(({field}) => field)).to.deep.equal([
      ...['method', 'areas', 'view', 'growth', 'place', 'selected'],
    ]);
    expect(widget.state.filter?.year).to.equal(2011);
    expect(widget.state.selected).to.deep.equal(['DE21']);
  });

  it('keeps the years of growth that the reader chooses', async () => {
    const widget = await withData();
    const growth = {from: 2011, to: 2012, acrossHoles: true};
    view(widget, 'hotspot-table').dispatchEvent(new HotspotMethodChangeEvent({growth}));
    await widget.updateComplete;
    expect(widget.state.figures?.growthSpan).to.deep.equal(growth);
    expect(widget.linkedView()?.growth).to.equal('2011-2012 holes');
  });

  it('keeps where the reader has moved the map, until other countries are chosen', async () => {
    const widget = await withData();
    const place = {longitude: 9, latitude: 48, zoom: 2};
    view(widget, 'hotspot-map').dispatchEvent(new HotspotMoveEvent(place));
    expect(widget.linkedView()?.place).to.equal('9 48 2');
    const change = new HotspotFilterChangeEvent({countries: ['DE']});
    view(widget, 'hotspot-table').dispatchEvent(change);
    expect(widget.linkedView()?.place).to.equal(undefined);
  });

  it('keeps the colours of areas that the reader chooses', async () => {
    const widget = await withData();
    const change = {areas: 'growth', areasMethod: 'quantile', areasThresholds: ''};
    view(widget, 'hotspot-table').dispatchEvent(new HotspotAreasChangeEvent(change));
    await widget.updateComplete;
    expect(view(widget, 'hotspot-map')).to.include(change);
    expect(widget.linkedView()).to.include({areas: 'growth', areasMethod: 'quantile'});
  });

  it('leads back to areas without colours where the data itself brings areas', async () => {
    const {features} = sampleAreas({DE11: [9, 48, 1]});
    const [hotspot] = data.features;
    const area = {...hotspot, geometry: features[0]?.geometry};
    const widget = await withData({...data, features: [area]});
    const before = widget.linkedView() ?? {};
    widget.areas = 'focus';
    await widget.updateComplete;
    widget.showLinkedView(before);
    await widget.updateComplete;
    expect(view(widget, 'hotspot-legend').areas).not.to.equal('focus');
  });

  it('follows the criterion that the page sets later', async () => {
    const widget = await withData();
    widget.minEmployment = 100_000;
    await widget.updateComplete;
    expect(widget.state.filter?.criterion).to.deep.equal({minimumEmployment: 100_000});
  });

  it('shows the view that the page asks for, whatever view the data was saved in', async () => {
    const saved = {...data, hotspots: {version: 1, view: 'sectors=plastics&year=2011'}};
    const widget = await fixture<RegionalHotspots>(
      html`<regional-hotspots .data=${saved as never} year="2012"></regional-hotspots>`,
    );
    await ready(widget);
    expect(widget.state.filter).to.deep.include({year: 2012, sectors: []});
  });

  it('takes the maximum of the size scale from the page', async () => {
    const widget = await withData();
    widget.maxValue = 500_000;
    await widget.updateComplete;
    expect(view(widget, 'hotspot-table').view?.maximum).to.equal(500_000);
  });

  it('passes the automated accessibility checks', async () => {
    await expect(await withData()).to.be.accessible();
  });
});

async function withData(shown: unknown = data): Promise<RegionalHotspots> {
  const widget = await fixture<RegionalHotspots>(
    html`<regional-hotspots
      mode="explorer"
      .data=${shown as never}
      heading="Cars"
    ></regional-hotspots>`,
  );
  await ready(widget);
  return widget;
}

async function ready(widget: RegionalHotspots): Promise<void> {
  await waitUntil(() => widget.state.status.kind === 'ready', 'data read');
  await widget.updateComplete;
}

function view<Tag extends keyof HTMLElementTagNameMap>(
  widget: RegionalHotspots,
  tag: Tag,
): HTMLElementTagNameMap[Tag] {
  const found = widget.renderRoot.querySelector(tag);
  if (found === null) throw new Error(`no <${tag}> in the widget`);
  return found;
}

function text(widget: RegionalHotspots): string {
  return widget.renderRoot.textContent ?? '';
}

function address(json: string): string {
  return URL.createObjectURL(new Blob([json], {type: 'application/json'}));
}
