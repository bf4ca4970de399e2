import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {LitElement} from 'lit';

import '../../../src/define.js';
import type {RegionalHotspots} from '../../../src/elements/widget/regional-hotspots.js';
import {hotspotFeature} from '../../hotspot-feature.js';
import {colourMeasure} from '../../../src/figures/colour-measure.js';

/** Texts that nobody wants, or that a person types by mistake. */
export const TEXTS: readonly string[] = [
  ...['', ' ', 'null', 'undefined', 'NaN', '0', '-1', '1e999', '0x10', '16', 'true'],
  ...['150 000', '150\u202f000', '1.000.000', "150'000", '1,5', '1.000'],
  ...['２０１２', '٢٠١٢', 'automotiv', 'traded:', ':', ',;', '__proto__', 'constructor'],
  ...['[object Object]', '{"a": 1}', '<img src=x onerror=alert(1)>', '\u0000\u202e\ufeff'],
  'x'.repeat(40_000),
  'x '.repeat(20_000),
];

/** Values that scripts may set, besides texts. */
export const OBJECTS: readonly unknown[] = [
  ...[null, undefined, NaN, Infinity, 0, -1, 16, 1.5, true, false, 10n, Symbol('year')],
  ...[{}, [], ['automotive'], Object.create(null), new Date(0), /x/, () => 5],
  {toString: () => bang()},
  new Proxy({}, {ownKeys: () => [], get: () => undefined}),
];

const data = {
  type: 'FeatureCollection',
  hotspots: {version: 1, taxonomies: [{id: 'traded', additive: true}]},
  features: [2011, 2012].flatMap((year) =>
    ['automotive', 'plastics'].flatMap((sector) =>
      ['DE11', 'DE21', 'FR10'].map((region, at) =>
        hotspotFeature({
          ...{taxonomy: 'traded', region, sector, year},
          employment: (3 - at) * 40_000 + year,
          localUnits: 50 + at,
        }),
      ),
    ),
  ),
};

let inputs = 0;
const errors: string[] = [];
const warnings: string[] = [];

/** Records errors and warnings while the tests of a suite run, and prints the number of inputs. */
export function watchRequests(title: string): void {
  const {warn} = console;
  const onError = ({message}: ErrorEvent): unknown => errors.push(message);
  const onRejection = ({reason}: PromiseRejectionEvent): unknown => errors.push(String(reason));

  before(() => {
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onRejection);
    console.warn = (text: unknown) => warnings.push(String(text));
  });

  beforeEach(function () {
    this.timeout(60_000);
    errors.length = 0;
    warnings.length = 0;
  });

  after(() => {
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
    console.warn = warn;
    console.log(`${title}: ${inputs} inputs`);
  });
}

/** What must be true after any request. */
export async function holds(widget: RegionalHotspots, request: string): Promise<void> {
  inputs += 1;
  await widget.updateComplete;
  for (const view of widget.renderRoot.querySelectorAll('*')) {
    if (view instanceof LitElement) await view.updateComplete;
  }
  expect(errors, request).to.deep.equal([]);
  const {filter, figures, requestProblems, optionProblems, selected, status, unmet} = widget.state;
  expect([status.kind, figures !== undefined], request).to.deep.equal(['ready', true]);
  for (const {field = '', value = ''} of [...requestProblems, ...optionProblems]) {
    expect(Math.max(field.length, value.length), request).to.be.below(81);
  }
  expect(
    warnings.filter((text) => /x{81}|(x ){41}/.test(text)),
    request,
  ).to.deep.equal([]);
  const codes = figures?.dataset.regions.map(({code}) => code);
  expect(codes, request).to.include.members([...selected]);
  const message = widget.renderRoot.querySelector('[role=status] [part=message]');
  if (unmet.length > 0) {
    expect(filter, request).to.equal(undefined);
    expect(message?.textContent, request).to.contain('does not have');
    expect(circles(widget), request).to.equal(0);
    expect(
      widget.renderRoot.querySelector<HTMLElement>('.views, .explorer')?.hidden,
      request,
    ).to.equal(true);
    return;
  }
  expect(message, request).to.equal(null);
  expect(circles(widget), request).to.be.greaterThan(0);
  expect(blankSelects(widget), request).to.deep.equal([]);
  // Any text in the option "parts" may take them away.
  if (inside(widget, 'hotspot-measures') == null) return;
  const colour = figures && filter && colourMeasure({figures, filter});
  expect(selectValues(widget), request).to.include.members([filter?.size, colour]);
  expect(yearShown(widget), request).to.equal(filter?.year);
}

function bang(): never {
  throw new Error('bang');
}

/** A widget with data and all lists of choices. */
export async function mount(content = ''): Promise<RegionalHotspots> {
  const widget = document.createElement('regional-hotspots');
  Object.assign(widget, {data, mode: 'explorer', parts: 'filters timeline'});
  widget.innerHTML = content;
  // Far below, so that no WebGL map is started.
  await fixture(html`<div style="padding-block-start: 9000px">${widget}</div>`);
  await waitUntil(() => widget.state.status.kind === 'ready');
  await widget.updateComplete;
  return widget;
}

/** The view and the problems of the request. */
export function shown(widget: RegionalHotspots): object {
  const {filter, maximum, requestProblems, unmet} = widget.state;
  return {filter, maximum, requestProblems, unmet, view: widget.linkedView()};
}

/** Shadow tree of an element in the widget, or in the panels of its filters. */
function inside(widget: RegionalHotspots, tag: string): ParentNode | null | undefined {
  const filters = widget.renderRoot.querySelector('hotspot-filters')?.shadowRoot;
  const found = widget.renderRoot.querySelector(tag) ?? filters?.querySelector(tag);
  return found?.shadowRoot;
}

/** Number of circles in the legend of sizes. */
function circles(widget: RegionalHotspots): number {
  return inside(widget, 'hotspot-legend')?.querySelectorAll('circle').length ?? 0;
}

function selects(widget: RegionalHotspots): readonly HTMLSelectElement[] {
  return ['hotspot-criterion', 'hotspot-measures'].flatMap((tag) => [
    ...(inside(widget, tag)?.querySelectorAll('select') ?? []),
  ]);
}

function selectValues(widget: RegionalHotspots): readonly string[] {
  return selects(widget).map(({value}) => value);
}

/** Lists that show nothing, although the state always has a value. */
function blankSelects(widget: RegionalHotspots): readonly (string | null)[] {
  return selects(widget)
    .filter(({selectedOptions}) => !selectedOptions[0]?.textContent?.trim())
    .map(({parentElement}) => parentElement?.textContent ?? null);
}

function yearShown(widget: RegionalHotspots): number {
  const slider = inside(widget, 'hotspot-timeline')?.querySelector<HTMLInputElement>('input');
  return [2011, 2012][Number(slider?.value)] ?? NaN;
}
