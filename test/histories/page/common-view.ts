import type {HotspotCriterion} from '../../../src/elements/choices/hotspot-criterion.js';
import type {HotspotMap} from '../../../src/elements/map/hotspot-map.js';
import type {RegionalHotspots} from '../../../src/elements/widget/regional-hotspots.js';
import type {HotspotTable} from '../../../src/elements/table/hotspot-table.js';
import {rest} from './rest.js';
import {deepAll, deepQuery} from './shadow-tree.js';

/**
 * Brings what is the reader's alone, and no part of a request, to the same in every widget: order
 * and page of the table, searches, open menus, focus.
 *
 * @param tab - Name of the tab to open.
 */
export async function showCommonView(widget: RegionalHotspots, tab: string): Promise<void> {
  const own = (tag: string): ShadowRoot | null => deepQuery(widget, tag)?.shadowRoot ?? null;
  (deepFocus() as HTMLElement | null)?.blur();
  // Over the page, a figure is an explorer, whose panel to share is another.
  closePanels(widget);
  await rest();
  openFigure(widget);
  // A figure has the WebGL map once a reader has wished to move it.
  (deepQuery(widget, 'hotspot-map') as HotspotMap | undefined)?.startEngine();
  // The buttons of the new panel's file.
  await rest();
  closePanels(widget);
  // What a tab's panel keeps goes when another tab is opened.
  openTab(widget, 'table');
  await widget.updateComplete;
  const table = deepQuery(widget, 'hotspot-table') as HotspotTable | undefined;
  if (table) table.sort = {by: 'value', descending: true};
  const size = own('hotspot-table')?.querySelector<HTMLSelectElement>('.pager select');
  choose(size, (size?.length ?? 0) - 1);
  await table?.updateComplete;
  choose(size, 0);
  // A number that the browser refuses stays in its field until the next rendering.
  (deepQuery(widget, 'hotspot-criterion') as HotspotCriterion | undefined)?.requestUpdate();
  for (const box of deepAll(widget)) if (isSearch(box) && box.value !== '') empty(box);
  // A search that finds nothing hides the heads of the list.
  await rest();
  const [, byTotal] = own('hotspot-sector-picker')?.querySelectorAll('.heads button') ?? [];
  if (byTotal instanceof HTMLElement) byTotal.click();
  openMenus(widget, false);
  await rest();
  openMenus(widget, true);
  await rest();
  const worker = own('hotspot-share')?.querySelector<HTMLInputElement>('input[type=checkbox]');
  if (worker?.checked === true) worker.click();
  if (tab !== '') openTab(widget, tab);
  await placeNames(deepQuery(widget, 'hotspot-map') as HotspotMap | undefined);
}

/**
 * Gives names on the map new places: while a reader looks on, names keep theirs from view to view,
 * and take them from others that a fresh map would name there.
 */
async function placeNames(map: HotspotMap | undefined): Promise<void> {
  if (map === undefined) return;
  const {labels} = map;
  map.labels = 'none';
  await rest();
  map.labels = labels;
  if (map.view?.annotations === undefined) return;
  // Notes and their numbers are kept whatever names there are, but not in another width.
  map.style.inlineSize = 'calc(100% - 1px)';
  await rest();
  map.style.removeProperty('inline-size');
}

/** Name of the open tab; empty if there are no tabs. */
export function openTabOf(widget: RegionalHotspots): string {
  return widget.shadowRoot?.querySelector('[role=tab][aria-selected=true]')?.id.slice(4) ?? '';
}

function openTab(widget: RegionalHotspots, name: string): void {
  widget.shadowRoot?.querySelector<HTMLElement>(`#tab-${name}`)?.click();
}

/** Shows map, not table, in a figure, and what comes only with the first opening of a panel. */
function openFigure(widget: RegionalHotspots): void {
  const root = widget.shadowRoot;
  root?.querySelector<HTMLElement>('.acts [aria-pressed=true]')?.click();
  for (const panel of ['.about', '.acts [popovertarget=share]']) {
    root?.querySelector<HTMLElement>(panel)?.click();
  }
}

/** Closes panels, full screen, comparison, drawer of sectors and maps of the outermost regions. */
function closePanels(widget: RegionalHotspots): void {
  for (const panel of deepAll(widget)) {
    if (panel instanceof HTMLElement && panel.matches(':popover-open')) panel.hidePopover();
  }
  const escape = new KeyboardEvent('keydown', {key: 'Escape'});
  widget.dispatchEvent(escape);
  const compare = widget.shadowRoot?.querySelector<HTMLElement>('.compare.tool');
  if (compare?.ariaPressed === 'true') compare.click();
  const drawer = widget.shadowRoot?.querySelector('.bar .sectors');
  const insets = deepQuery(widget, 'hotspot-map')?.shadowRoot?.querySelector('.column > button');
  for (const button of [drawer, insets]) {
    if (button?.ariaExpanded === 'true') (button as HTMLElement).click();
  }
}

function openMenus(widget: RegionalHotspots, open: boolean): void {
  for (const menu of deepAll(widget)) if (menu instanceof HTMLDetailsElement) menu.open = open;
}

function isSearch(element: Element): element is HTMLInputElement {
  return element instanceof HTMLInputElement && ['search', 'text'].includes(element.type);
}

function empty(box: HTMLInputElement): void {
  box.value = '';
  box.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
}

function choose(list: HTMLSelectElement | null | undefined, at: number): void {
  if (!list || list.length === 0) return;
  list.selectedIndex = at;
  list.dispatchEvent(new Event('change', {bubbles: true}));
}

function deepFocus(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}
