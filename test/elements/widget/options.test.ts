import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import fc from 'fast-check';
import type {TemplateResult} from 'lit';

import '../../../src/define.js';
import {usedOptions} from '../../../src/state/option-value.js';
import type {RegionalHotspots} from '../../../src/elements/widget/regional-hotspots.js';
import {OPTION_NAMES, OPTIONS, type Option, type OptionName} from '../../../src/state/options.js';
import {hotspotFeature} from '../../hotspot-feature.js';
import {sampleAreas} from '../../sample-areas.js';
import {arbitraryOptions} from './arbitrary-options.js';

const TRADED = {taxonomy: 'traded'};
const data = {
  type: 'FeatureCollection',
  features: [
    hotspotFeature({
      ...TRADED,
      region: 'DE11',
      sector: 'automotive',
      employment: 149_882,
      localUnits: 212,
      year: 2012,
    }),
    hotspotFeature({
      ...TRADED,
      region: 'DE21',
      sector: 'automotive',
      employment: 96_770,
      year: 2012,
    }),
    hotspotFeature({...TRADED, region: 'FR10', sector: 'plastics', employment: 20_000, year: 2012}),
    hotspotFeature({...TRADED, region: 'DE11', sector: 'plastics', employment: 19_000, year: 2011}),
    hotspotFeature({
      ...TRADED,
      region: 'DE11',
      sector: 'automotive',
      employment: 140_000,
      year: 2011,
    }),
  ],
};
const src = address(data);
const regionsSrc = address(sampleAreas({DE11: [8, 48, 2]}));

/** A value of each option that has an effect. */
const other: Readonly<Record<OptionName, unknown>> = {
  src: address({...data, features: data.features.slice(0, 1)}),
  fields: {employment: 'regionTotal'},
  taxonomy: 'traded',
  sectors: 'plastics',
  year: 2011,
  countries: 'DE',
  minEmployment: 100_000,
  minQuotient: 1.5,
  minShare: 1.5,
  scale: 'taxonomy',
  minStars: 1,
  top: 1,
  size: 'localUnits',
  colour: 'focus',
  method: 'panorama',
  growth: '2011-2012 breaks',
  change: '2011-2012',
  regionsSrc,
  areas: 'focus',
  areasMethod: 'quantile',
  areasThresholds: '1 2',
  place: '9.18 48.78 4',
  projection: 'mercator',
  insets: 'none',
  annotations: [{region: 'DE11', text: 'Two makers of cars'}],
  disclaimer: 'No opinion on the status of any territory',
  others: 'hidden',
  labels: 'none',
  maxValue: 500_000,
  heading: 'Cars & “plastics” <2012>',
  description: 'Circles around Stuttgart',
  mode: 'explorer',
  height: 480,
  fit: true,
  locked: true,
  plain: true,
  isStatic: true,
  transparent: true,
  parts: 'timeline share',
  shortcuts: 'none',
  scheme: 'dark',
  lang: 'de',
  urlState: true,
  workerUrl: '/engine.js',
};

describe('options of <regional-hotspots>', () => {
  let fresh: unknown;

  before(async () => (fresh = shown(await mount({src}))));

  for (const name of OPTION_NAMES) {
    for (const nothing of name === 'lang' ? ['', null, undefined] : [null, undefined]) {
      it(`${name} set to ${nothing} is as in a fresh widget`, async () => {
        const widget = await mount({src, [name]: other[name]});
        Object.assign(widget, {[name]: nothing});
        if (name === 'src') Object.assign(widget, {src});
        await ready(widget);
        expect(shown(widget)).to.deep.equal(fresh);
        expect(widget[name]).to.equal(OPTIONS[name].default ?? (name === 'src' ? src : undefined));
      });
    }

    const {attribute}: Option = OPTIONS[name];
    if (attribute === undefined || name === 'src') continue;
    it(`${attribute} taken away is as in a fresh widget`, async () => {
      const widget = await mount({src});
      widget.setAttribute(attribute, other[name] === true ? '' : String(other[name]));
      await ready(widget);
      widget.removeAttribute(attribute);
      await ready(widget);
      expect(shown(widget)).to.deep.equal(fresh);
    });

    it(`${attribute} comes back in the embed code`, async () => {
      const widget = await mount({src, mode: 'explorer', parts: 'share', [name]: other[name]});
      const copy = await pasted(await embedded(widget));
      expect(shown(copy)).to.deep.equal(shown(widget));
      expect(copy.getAttribute(attribute)).to.equal(
        other[name] === true ? '' : String(other[name]),
      );
    });
  }

  it('without an address there is no data, and nothing fails', async () => {
    const widget = await mount({src});
    widget.removeAttribute('src');
    widget.src = undefined;
    await waitUntil(() => widget.state.status.kind === 'empty');
    expect(widget.state.figures).to.equal(undefined);
  });

  it('takes an unknown value for none, and names the nearest', async () => {
    const widget = await mount({src, projection: 'merkator', scheme: 'drak', insets: 'non'});
    expect(widget.renderRoot.querySelector('hotspot-map')?.projection).to.equal('laea');
    expect(
      widget.state.requestProblems.map(({field, message}) => `${field}: ${message}`),
    ).to.deep.equal([
      'projection: must be one of laea, mercator; did you mean mercator? "laea" is used',
      'insets: must be one of auto, none; did you mean none? "auto" is used',
      'scheme: must be one of auto, light, dark; did you mean dark? "auto" is used',
    ]);
  });

  for (const nothing of ['', null, undefined]) {
    it(`has the language of the page if lang is ${JSON.stringify(nothing)}`, async () => {
      const widget = await mount({src, lang: 'fr'});
      widget.parentElement!.lang = 'de';
      Object.assign(widget, {lang: nothing});
      const heading = (): string => widget.renderRoot.querySelector('h2')!.textContent;
      await waitUntil(() => heading().includes('Regionen'));
      expect(widget.hasAttribute('lang')).to.equal(false);
    });
  }

  it('draws circles and reports the value where the largest circle has none above 0', async () => {
    const widget = await mount({src});
    for (const value of ['many', '0', '-5']) {
      widget.setAttribute('max-value', value);
      await ready(widget);
      expect(widget.state.maximum).to.equal(undefined);
      expect(widget.state.requestProblems.map(({field}) => field)).to.deep.equal(['max-value']);
    }
    widget.removeAttribute('max-value');
    await ready(widget);
    expect(widget.state.requestProblems).to.deep.equal([]);
  });

  it('says a description of the page’s own in place of its texts, which stay for the eye', async () => {
    const widget = await mount({src, mode: 'explorer'});
    const texts = (): readonly (readonly [part: string, hidden: boolean])[] =>
      [...widget.renderRoot.querySelectorAll('header [part]')].map((each) => [
        each.part.value,
        each.ariaHidden === 'true',
      ]);
    const summary = (): string =>
      widget.renderRoot.querySelector('[part=summary]')?.textContent ?? '';
    expect(texts()).to.deep.equal([
      ...[
        ['heading', false],
        ['subtitle', false],
        ['key-figures', false],
        ['summary', false],
      ],
    ]);
    expect(summary()).to.contain('Total');
    widget.description = 'Cars are made around Stuttgart.';
    await widget.updateComplete;
    expect(texts()).to.deep.equal([
      ...[
        ['heading', false],
        ['subtitle', true],
        ['key-figures', true],
        ['summary', false],
      ],
    ]);
    expect(summary()).to.equal('Cars are made around Stuttgart.');
    await expect(widget).to.be.accessible();
  });

  it('tells the view below a heading of the page’s own, without what the heading says', async () => {
    const widget = await mount({src, sectors: 'automotive', heading: 'Where cars are made'});
    const below = (): string => widget.renderRoot.querySelector('[part=subtitle]')!.textContent;
    expect(below()).to.match(/^automotive: \d+ regions?\. Largest: .*\. People employed, /);
    widget.heading = 'Regions of automotive industry';
    await widget.updateComplete;
    expect(below()).to.match(/^\d+ regions?\. Largest: .*\. People employed, /);
    expect(widget.renderRoot.querySelector('h2')?.textContent).to.equal(
      'Regions of automotive industry',
    );
  });

  it('has a name all the same where the page wants no heading', async () => {
    const widget = await mount({src, heading: ''});
    expect(widget.renderRoot.querySelector('h2')).to.equal(null);
    expect(widget.renderRoot.querySelector('section')?.ariaLabel).to.equal('Regional hotspots');
  });

  it('comes back from the embed code as it was, whatever the page asks for', async function () {
    this.timeout(120_000);
    await fc.assert(
      fc.asyncProperty(arbitraryOptions(regionsSrc), async (options) => {
        const widget = await mount({src, ...options, mode: 'explorer'});
        const copy = await pasted(await embedded(widget));
        expect(shown(copy)).to.deep.equal(shown(widget));
        for (const each of [widget, copy]) each.remove();
      }),
      {numRuns: 20},
    );
  });
});

async function mount(options: Readonly<Record<string, unknown>>): Promise<RegionalHotspots> {
  const widget = document.createElement('regional-hotspots');
  Object.assign(widget, options);
  await fixture(belowTheFold(widget));
  await ready(widget);
  return widget;
}

/** The widget that the embed code creates on another page. */
async function pasted(code: string): Promise<RegionalHotspots> {
  const page = new DOMParser().parseFromString(code, 'text/html');
  const widget = document.importNode(page.querySelector('regional-hotspots')!, true);
  await fixture(belowTheFold(widget));
  await ready(widget);
  return widget;
}

/** Far below, so that no WebGL map is started. */
function belowTheFold(widget: RegionalHotspots): TemplateResult {
  return html`<div style="padding-block-start: 9000px">${widget}</div>`;
}

async function embedded(widget: RegionalHotspots): Promise<string> {
  const share = widget.renderRoot.querySelector('hotspot-share');
  if (share === null) throw new Error('the widget must have the part "share"');
  share.open = true;
  await share.updateComplete;
  return share.renderRoot.querySelector<HTMLTextAreaElement>('#code')?.value ?? '';
}

async function ready(widget: RegionalHotspots): Promise<void> {
  await widget.updateComplete;
  await waitUntil(() => widget.state.status.kind === 'ready', 'data read', {timeout: 10_000});
  await widget.updateComplete;
}

/** Everything that options have an effect on. */
function shown(widget: RegionalHotspots): object {
  const {filter, figures, maximum, selected, status} = widget.state;
  const heading = widget.renderRoot.querySelector('h2')?.textContent;
  const map = widget.renderRoot.querySelector('hotspot-map');
  const {projection, insets, areas, areasMethod, areasThresholds, place} = map ?? {};
  const options = Object.entries(usedOptions(widget));
  return {
    // The others have become part of the view.
    options: options.filter(([name]) => OPTIONS[name as OptionName].link !== true),
    view: widget.linkedView(),
    ...{filter, maximum, selected, status, heading},
    method: figures?.starMethod.id,
    growth: figures?.growthSpan,
    figures: figures && [...figures.dataset.observations.employment],
    map: {projection, insets, areasMethod, areasThresholds, place},
    areas: areas === 'none' ? '' : areas,
  };
}

function address(json: unknown): string {
  return URL.createObjectURL(new Blob([JSON.stringify(json)], {type: 'application/json'}));
}
