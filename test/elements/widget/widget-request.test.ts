import {expect, fixture, html, waitUntil} from '@open-wc/testing';

import '../../../src/define.js';
import type {RegionalHotspots} from '../../../src/elements/widget/regional-hotspots.js';
import {HotspotFilterChangeEvent, HotspotSectorChangeEvent} from '../../../src/events.js';
import {hotspotFeature} from '../../hotspot-feature.js';

const data = {
  type: 'FeatureCollection',
  features: [hotspotFeature({region: 'DE11', sector: 'automotive', employment: 9, year: 2012})],
};

describe('WidgetRequest', () => {
  it('links to the table while the parts lack the view that the reader has opened', async () => {
    const widget = await fixture<RegionalHotspots>(
      html`<regional-hotspots mode="explorer" parts="profile" .data=${data}></regional-hotspots>`,
    );
    const tab = (): HTMLElement | null => widget.renderRoot.querySelector('#tab-profile');
    await waitUntil(() => tab() !== null);
    tab()?.click();
    expect(widget.linkedView()?.view).to.equal('profile');
    widget.parts = 'share';
    expect(widget.linkedView()?.view).to.equal(undefined);
    widget.parts = 'profile';
    expect(widget.linkedView()?.view).to.equal('profile');
  });
});

describe('the opening view', () => {
  const strong = {sectors: ['sectors:automotive'], year: 2012, criterion: {minimumStars: 2}};

  it('is that of the data where the page asks for none', async () => {
    const widget = await opened('');
    expect(widget.state.filter).to.deep.include(strong);
  });

  it('gives way to all sectors where the page asks for them', async () => {
    const widget = await opened('sectors=""');
    expect(widget.state.filter).to.deep.include({sectors: [], criterion: {}});
  });

  it('comes back when the page asks for nothing any more', async () => {
    const widget = await opened('year="2011"');
    expect(widget.state.filter).to.deep.include({sectors: [], year: 2011});
    widget.removeAttribute('year');
    await widget.updateComplete;
    expect(widget.state.filter).to.deep.include(strong);
  });

  it('keeps size and colour that the page asks for', async () => {
    const widget = await opened('colour="stars"');
    expect(widget.state.filter).to.deep.include({...strong, colour: 'stars'});
  });

  it('keeps its year and criterion when the reader chooses a sector', async () => {
    const widget = await opened('');
    choose(widget, new HotspotSectorChangeEvent('sectors', ['sectors:plastics']));
    expect(widget.state.filter).to.deep.include({...strong, sectors: ['sectors:plastics']});
  });

  it('is left for good when the reader takes the criterion away', async () => {
    const widget = await opened('');
    choose(widget, new HotspotFilterChangeEvent({criterion: {}}));
    expect(widget.state.filter).to.deep.include({...strong, criterion: {}});
    expect(widget.linkedView()).to.deep.include({sectors: 'automotive', year: 2012, minStars: 0});
  });

  it('is followed by the opening view of new data', async () => {
    const widget = await opened('');
    choose(widget, new HotspotFilterChangeEvent({colour: 'stars'}));
    widget.data = dataOf(['shoes']) as never;
    await waitUntil(() => widget.state.filter?.sectors[0] === 'sectors:shoes');
    expect(widget.state.filter?.criterion).to.deep.equal({minimumStars: 2});
  });

  it('is what Reset returns to', async () => {
    const widget = await opened('');
    choose(widget, new HotspotSectorChangeEvent('sectors', ['sectors:plastics']));
    choose(widget, new HotspotFilterChangeEvent({year: 2011, criterion: {top: 1}}));
    await reset(widget);
    expect(widget.state.filter).to.deep.include(strong);
  });

  it('is not what Reset returns to where the page asks for another', async () => {
    const widget = await opened('sectors="plastics" year="2011"');
    choose(widget, new HotspotSectorChangeEvent('sectors', ['sectors:automotive']));
    choose(widget, new HotspotFilterChangeEvent({year: 2012}));
    await reset(widget);
    const own = {sectors: ['sectors:plastics'], year: 2011, criterion: {}};
    expect(widget.state.filter).to.deep.include(own);
  });

  it('comes back after a link', async () => {
    const widget = await opened('');
    widget.showLinkedView({sectors: 'plastics', year: 2011, selected: 'DE11'});
    expect(widget.state.filter).to.deep.include({sectors: ['sectors:plastics'], year: 2011});
    await reset(widget);
    expect(widget.state.filter).to.deep.include(strong);
    expect(widget.state.selected).to.deep.equal([]);
  });
});

describe('example questions', () => {
  const hotspots = {
    view: 'sectors=automotive&year=2012',
    questions: [
      ...['plastics', 'automotive', 'plastics', 'automotive', 'shoes'].map((sector, at) => ({
        text: {en: `Where is ${sector} ${at}?`, de: `Wo ${at}?`},
        view: `sectors=${sector}&year=2011&min-stars=1`,
      })),
    ],
  };
  const list = (widget: RegionalHotspots): readonly HTMLElement[] => [
    ...widget.renderRoot.querySelectorAll<HTMLElement>('.figures [part=questions] :is(a, button)'),
  ];

  it('are the first three that the data can answer, in the reader’s language', async () => {
    const widget = await opened('lang="de"', hotspots);
    expect(list(widget).map(({innerText}) => innerText)).to.deep.equal(['Wo 0?', 'Wo 1?', 'Wo 2?']);
    expect(widget.state.dataProblems.map(({field}) => field)).to.deep.equal([
      'hotspots.questions[4].view',
    ]);
    await expect(widget).to.be.accessible();
  });

  it('are not there in a figure', async () => {
    const widget = await opened('', hotspots);
    widget.mode = 'figure';
    await widget.updateComplete;
    expect(list(widget)).to.deep.equal([]);
  });

  it('show the view that answers them, and go on with it', async () => {
    const widget = await opened('', hotspots);
    list(widget)[0]?.click();
    await widget.updateComplete;
    const answer = {sectors: ['sectors:plastics'], year: 2011, criterion: {minimumStars: 1}};
    expect(widget.state.filter).to.deep.include(answer);
    await reset(widget);
    expect(widget.state.filter).to.deep.include({sectors: ['sectors:automotive'], year: 2012});
  });

  it('are links where the page’s address holds the view', async () => {
    history.pushState(null, '', location.pathname);
    const widget = await opened('url-state="story"', hotspots);
    const [link] = list(widget) as readonly HTMLAnchorElement[];
    const answer = /^#story\.taxonomy=sectors&story\.sectors=plastics&.*story\.min-stars=1$/;
    expect(link?.hash).to.match(answer);
    link?.click();
    await widget.updateComplete;
    expect(location.hash).to.match(answer);
    expect(widget.state.filter?.sectors).to.deep.equal(['sectors:plastics']);
    history.back();
    await waitUntil(() => widget.state.filter?.sectors[0] === 'sectors:automotive');
  });
});

/** A widget with the parts' filters, on data of one strong region in each sector. */
async function opened(attributes: string, hotspots: object = {}): Promise<RegionalHotspots> {
  const page = document.createElement('div');
  page.innerHTML = `<regional-hotspots mode="explorer" ${attributes}></regional-hotspots>`;
  const widget = page.querySelector('regional-hotspots')!;
  widget.data = {...dataOf(['automotive', 'plastics']), hotspots} as never;
  // Far below, so that no WebGL map is started.
  await fixture(html`<div style="padding-block-start: 9000px">${page}</div>`);
  await waitUntil(() => widget.state.status.kind === 'ready');
  await widget.updateComplete;
  return widget;
}

function dataOf(sectors: readonly string[]): object {
  const features = [2011, 2012].flatMap((year) =>
    sectors.flatMap((sector, at) => [
      hotspotFeature({region: 'DE11', sector, year, employment: 9000 - at, stars: 3}),
      hotspotFeature({region: 'FR10', sector, year, employment: 1000, stars: 0}),
    ]),
  );
  return {type: 'FeatureCollection', features};
}

function choose(widget: RegionalHotspots, event: Event): void {
  widget.renderRoot.querySelector('hotspot-table')?.dispatchEvent(event);
}

async function reset(widget: RegionalHotspots): Promise<void> {
  widget.renderRoot.querySelector<HTMLButtonElement>('[part=reset]')?.click();
  await widget.updateComplete;
}
