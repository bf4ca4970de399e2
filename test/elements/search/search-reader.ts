import {fixture, html} from '@open-wc/testing';

import {defaultFilter, type HotspotFilter} from '../../../src/dataset/hotspot-filter.js';
import type {HotspotSearch} from '../../../src/elements/search/hotspot-search.js';
import {HotspotFigures} from '../../../src/figures/hotspot-figures.js';
import {hotspotView, type HotspotView} from '../../../src/view/hotspot-view.js';
import {sampleDataset} from '../../sample-dataset.js';

const uk = Array.from({length: 20}, (_, at) => `UK${at}`);
const dataset = sampleDataset([
  {region: 'DE11', sector: 'traded:dentures', employment: 5_000, stars: 3},
  {region: 'DE21', sector: 'traded:dentures', employment: 900, stars: 1},
  {region: 'DE11', sector: 'traded:apparel', employment: 70, stars: 2},
  {region: 'FR10', sector: 'traded:dentures', employment: 4_000, stars: 2},
  {region: 'FR10', sector: 'emerging:design', employment: 30, stars: 2},
  {region: 'EL30', sector: 'traded:dentures'},
  ...uk.map((region) => ({region, sector: 'traded:dentures', employment: 5, stars: 2})),
]);
const figures = new HotspotFigures(dataset);

/** Properties of a search, and the filter of its view. */
export interface Settings {
  readonly selected?: readonly string[];
  readonly several?: boolean;
  readonly label?: string;
  readonly find?: HotspotSearch['find'];
  readonly filter?: Partial<HotspotFilter>;
  readonly questions?: boolean;
}

/** View of one sector, through a filter. */
export function viewOf(filter: Partial<HotspotFilter> = {}): HotspotView {
  const sectors = ['traded:dentures'];
  return hotspotView(figures, {...defaultFilter(dataset), sectors, ...filter});
}

/** A search in a page. */
export function mount(settings: Settings = {}): Promise<HotspotSearch> {
  const {selected = [], several = false, label, find = 'all', filter, questions} = settings;
  return fixture<HotspotSearch>(html`
    <hotspot-search
      .view=${viewOf(filter)}
      .selected=${selected}
      .several=${several}
      .label=${label}
      .find=${find}
    >
      ${questions ? html`<div slot="questions"><a href="#ask">Where are cars built?</a></div>` : ''}
    </hotspot-search>
  `);
}

/** A search with a text in it. */
export async function write(text: string, settings: Settings = {}): Promise<HotspotSearch> {
  const search = await mount(settings);
  await enter(search, text);
  return search;
}

/** A search with questions that the reader has pressed. */
export async function asking(text: string): Promise<HotspotSearch> {
  const search = await mount({questions: true});
  box(search).focus();
  box(search).click();
  await search.updateComplete;
  if (text !== '') await enter(search, text);
  return search;
}

/** Writes a text into the box. */
export async function enter(search: HotspotSearch, text: string): Promise<void> {
  box(search).value = text;
  box(search).dispatchEvent(new InputEvent('input', {bubbles: true}));
  await search.updateComplete;
  await search.updateComplete;
}

/** Presses a key in the box; returns whether the search used it. */
export async function press(search: HotspotSearch, key: string): Promise<'used' | 'left'> {
  const left = box(search).dispatchEvent(new KeyboardEvent('keydown', {key, cancelable: true}));
  await search.updateComplete;
  return left ? 'left' : 'used';
}

/** Elements of the search by a selector. */
export function parts(search: HotspotSearch, selector: string): Element[] {
  return [...search.renderRoot.querySelectorAll(selector)];
}

/** The box that is written in. */
export function box(search: HotspotSearch): HTMLInputElement {
  return search.renderRoot.querySelector('input')!;
}

/** The panel with the results. */
export function panel(search: HotspotSearch): HTMLElement {
  return search.renderRoot.querySelector<HTMLElement>('[part=results]')!;
}

/** The example questions that a page has put into a search. */
export function questions(search: HotspotSearch): HTMLElement {
  return search.querySelector<HTMLElement>('[slot=questions]')!;
}

/** Text of an element as it is read out, with single spaces. */
export function textOf(element: Element): string {
  const heard = element.cloneNode(true) as Element;
  for (const silent of heard.querySelectorAll('[aria-hidden=true]')) silent.remove();
  return heard.textContent.trim().replace(/[ \n]+/g, ' ');
}

/** Texts of all entries. */
export function texts(search: HotspotSearch): readonly string[] {
  return parts(search, '[role=option]').map(textOf);
}

/** Heading and entries of each group. */
export function groups(search: HotspotSearch): readonly (readonly string[])[] {
  return parts(search, '[role=group]').map((group) => [...group.children].map(textOf));
}

/** Text of the entry that the box names as the active one. */
export function active(search: HotspotSearch): string | undefined {
  const id = box(search).getAttribute('aria-activedescendant') ?? '';
  const option = search.shadowRoot?.getElementById(id);
  return option?.ariaSelected === 'true' ? textOf(option) : undefined;
}
