import {expect, fixture, html, waitUntil} from '@open-wc/testing';

import '../../../src/define.js';
import type {HotspotShare} from '../../../src/elements/share/hotspot-share.js';
import {HotspotErrorEvent} from '../../../src/events.js';
import {parseHotspots} from '../../../src/reading/parse-hotspots.js';
import {linkedView} from '../../../src/state/url-fragment.js';
import type {HotspotView} from '../../../src/view/hotspot-view.js';
import {sampleView} from '../../export/sample-view.js';

describe('<hotspot-share>', () => {
  it('is empty without a view', async () => {
    const share = await fixture<HotspotShare>(html`<hotspot-share></hotspot-share>`);
    expect(share.renderRoot.textContent?.trim()).to.equal('');
  });

  it('shows its choice when it is opened', async () => {
    const share = await mount({open: false});
    expect(buttons(share)).to.have.lengthOf(0);
    share.renderRoot.querySelector('summary')?.click();
    await waitUntil(() => share.open);
    await share.updateComplete;
    expect(downloads(share)).to.have.lengthOf(5);
  });

  it('saves the table as CSV', async () => {
    const {name, text} = await saved(await mount(), 'Table (CSV)');
    expect(name).to.equal('hotspots-traded-2012.csv');
    expect(text).to.contain(
      '1,DE11,Region DE11,DE,Germany,1,traded,automotive,automotive,2012,400',
    );
  });

  it('saves the data with the view as GeoJSON', async () => {
    const view = sampleView({sectors: ['traded:automotive'], criterion: {minimumEmployment: 50}});
    const {name, text} = await saved(await mount({view, selected: ['DE12']}), 'Data (GeoJSON)');
    expect(name).to.equal('hotspots-traded-automotive-2012.geojson');
    const {dataset} = parseHotspots(JSON.parse(text));
    expect(dataset.regions.map(({code}) => code)).to.deep.equal(
      view.figures.dataset.regions.map(({code}) => code),
    );
    expect(linkedView(dataset.metadata.view ?? '')).to.include({
      ...{taxonomy: 'traded', sectors: 'automotive', year: 2012, minEmployment: 50},
      selected: 'DE12',
    });
  });

  it('saves the data of the view alone as GeoJSON, and says how large it is', async () => {
    const view = sampleView({sectors: ['traded:automotive'], criterion: {minimumEmployment: 50}});
    const share = await mount({view});
    const note = (): string => share.renderRoot.querySelector('#cut')?.textContent ?? '';
    await waitUntil(() => /: [\d.]+ ?kB$/.test(note()));
    const {name, text} = await saved(share, 'Data for this view only (GeoJSON)');
    expect(name).to.equal('hotspots-view-traded-automotive-2012.geojson');
    const {dataset, problems} = parseHotspots(JSON.parse(text));
    expect(problems).to.deep.equal([]);
    expect(dataset.sectors.map(({key}) => key)).to.deep.equal(['traded:automotive']);
    expect(dataset.years).to.deep.equal([2012]);
    expect(linkedView(dataset.metadata.view ?? '')).to.include({
      ...{taxonomy: 'traded', sectors: 'automotive', year: 2012, minEmployment: 50},
    });
  });

  it('saves the picture as SVG', async () => {
    const {name, text} = await saved(await mount(), 'Image (SVG)');
    expect(name).to.equal('hotspots-traded-2012.svg');
    expect(text).to.contain('<svg').and.to.contain('Notice &lt;of&gt; the data');
  });

  it('saves the picture as PNG', async () => {
    const {name, text} = await saved(await mount(), 'Image (PNG)');
    expect(name).to.equal('hotspots-traded-2012.png');
    expect(text.slice(1, 4)).to.equal('PNG');
  });

  it('says that a file is saved', async () => {
    const share = await mount();
    await saved(share, 'Table (CSV)');
    await share.updateComplete;
    expect(text(share)).to.contain('Saved: hotspots-traded-2012.csv');
  });

  it('says that a file could not be made, and reports why', async () => {
    const share = await mount();
    const errors: Error[] = [];
    share.addEventListener(HotspotErrorEvent.type, ({error}) => errors.push(error));
    const {toBlob} = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
    try {
      button(share, 'Image (PNG)').click();
      await waitUntil(() => errors.length > 0);
    } finally {
      HTMLCanvasElement.prototype.toBlob = toBlob;
    }
    await share.updateComplete;
    expect(errors[0]?.message).to.contain('lets pages read a canvas');
    expect(text(share)).to.contain('Could not create hotspots-traded-2012.png.');
  });

  it('offers a link only where the page’s address holds the view', async () => {
    expect(field(await mount(), 'link')).to.equal(null);
    const share = await mount({options: {urlState: true}, selected: ['DE11']});
    const link = new URL(field(share, 'link')?.value ?? '');
    expect(link.origin).to.equal(location.origin);
    expect(linkedView(link.hash)).to.include({taxonomy: 'traded', year: 2012, selected: 'DE11'});
  });

  it('offers the link of a view that has a name', async () => {
    const share = await mount({options: {urlState: 'b'}, selected: ['DE11']});
    const {hash} = new URL(field(share, 'link')?.value ?? '');
    expect(linkedView(hash, 'b')).to.include({year: 2012, selected: 'DE11'});
    expect(linkedView(hash)).to.equal(undefined);
  });

  it('gives the code of the view with the address of the data', async () => {
    const share = await mount({options: {src: '/data.geojson'}});
    const code = field(share, 'code')?.value;
    expect(code).to.contain(`src="${location.origin}/data.geojson"`);
    expect(code).to.contain('taxonomy="traded"');
    expect(text(share)).not.to.contain('Download the data');
  });

  it('gives projection, insets and largest value of the map in the code', async () => {
    const options = {projection: 'mercator', insets: 'none', maxValue: 5000};
    const share = await mount({options});
    const lines = (field(share, 'code')?.value ?? '').split('\n');
    expect(lines).to.include.members([
      ...['  projection="mercator"', '  insets="none"', '  max-value="5000"'],
    ]);
  });

  it('saves a picture without insets where the map has none', async () => {
    const view = overseasView();
    expect((await saved(await mount({view}), 'Image (SVG)')).text).to.contain('Martinique');
    const {text} = await saved(await mount({view, options: {insets: 'none'}}), 'Image (SVG)');
    expect(text).not.to.contain('Martinique');
  });

  it('tells to put the data beside the page where it has no address', async () => {
    const share = await mount();
    expect(field(share, 'code')?.value).to.contain('src="hotspots-traded-2012.geojson"');
    expect(text(share)).to.contain('Download the data (GeoJSON)');
  });

  it('has the names of properties in the code only with the address of the page’s own data', async () => {
    const fields = {region: 'NUTS_ID'};
    const own = await mount({options: {src: 'data.geojson', fields}});
    expect(field(own, 'code')?.value).to.contain('NUTS_ID');
    const file = await mount({options: {fields}});
    expect(field(file, 'code')?.value).not.to.contain('NUTS_ID');
  });

  it('has the code also if an address of the page is none', async () => {
    const share = await mount({options: {src: 'data.geojson', regionsSrc: 'https://['}});
    expect(field(share, 'code')?.value).to.contain('regions-src="https://["');
  });

  it('names a worker on the page’s own origin when it is asked to', async () => {
    const share = await mount();
    expect(field(share, 'code')?.value).not.to.contain('worker-url');
    share.renderRoot.querySelector<HTMLInputElement>('[type=checkbox]')?.click();
    await share.updateComplete;
    expect(field(share, 'code')?.value).to.contain('worker-url="/regional-hotspots.engine.js"');
    expect(text(share)).to.contain('Copy regional-hotspots.engine.js to your site');
  });

  it('selects the text where there is no clipboard', async () => {
    const share = await mount();
    const code = field(share, 'code')!;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {writeText: () => Promise.reject(new Error('none'))},
    });
    try {
      code.parentElement?.querySelector('button')?.click();
      await waitUntil(() => text(share).includes('Text selected'));
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
    expect([code.selectionStart, code.selectionEnd]).to.deep.equal([0, code.value.length]);
  });

  it('passes the automated accessibility checks', async () => {
    await expect(await mount({options: {urlState: true}})).to.be.accessible();
    await expect(await mount({open: false})).to.be.accessible();
  });
});

function mount(properties: Partial<HotspotShare> = {}): Promise<HotspotShare> {
  const share = document.createElement('hotspot-share');
  Object.assign(share, {view: sampleView(), open: true, ...properties});
  return fixture<HotspotShare>(html`${share}`);
}

/** The sample with its first region in Martinique. */
function overseasView(): HotspotView {
  const view = sampleView();
  const [first, ...others] = view.figures.dataset.regions;
  Object.assign(view.figures.dataset, {
    regions: [{...first!, longitude: -61, latitude: 14.6}, ...others],
  });
  return view;
}

/** Name and text of the file that a button gives the reader. */
async function saved(
  share: HotspotShare,
  label: string,
): Promise<{readonly name: string; readonly text: string}> {
  const clicked: HTMLAnchorElement[] = [];
  const {click} = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    clicked.push(this);
  };
  try {
    button(share, label).click();
    await waitUntil(() => clicked.length > 0, 'file saved', {timeout: 5000});
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  const [link] = clicked;
  return {name: link?.download ?? '', text: await (await fetch(link?.href ?? '')).text()};
}

function buttons(share: HotspotShare): readonly HTMLButtonElement[] {
  return [...share.renderRoot.querySelectorAll('button')];
}

function downloads(share: HotspotShare): readonly HTMLButtonElement[] {
  return buttons(share).filter(({part}) => part.contains('download'));
}

function button(share: HotspotShare, label: string): HTMLButtonElement {
  return buttons(share).find(({textContent}) => textContent?.trim() === label)!;
}

function field(
  share: HotspotShare,
  name: 'link' | 'code',
): HTMLInputElement | HTMLTextAreaElement | null {
  return share.renderRoot.querySelector(`#${name}`);
}

function text(share: HotspotShare): string {
  return share.renderRoot.textContent ?? '';
}
