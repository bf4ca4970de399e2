import {html, nothing, type TemplateResult} from 'lit';

import {searchEntry, type SearchEntryScene} from './search-entry.js';
import type {SearchEntry, SearchGroup} from './search-groups.js';

/** Context of the list of results. */
export interface SearchListScene extends SearchEntryScene {
  readonly shown: boolean;
  /** Index of the entry that Enter chooses, among all. */
  readonly active: number;
  /** Whether a line says that no sector matches. */
  readonly withoutSectors: boolean;
  readonly activate: (at: number) => void;
  readonly choose: (entry: SearchEntry) => void;
}

/** List of results in groups, and below it the keys that work in it. */
export function searchList(groups: readonly SearchGroup[], scene: SearchListScene): TemplateResult {
  const {shown, withoutSectors, searched, locale} = scene;
  let start = 0;
  const lists = groups.map((group, at) => {
    const from = start;
    start += group.entries.length;
    return scene.plain
      ? group.entries.map((entry, each) => option(entry, from + each, scene))
      : list(group, {at, from}, scene);
  });
  return html`
    <div
      id="list"
      part="list"
      role="listbox"
      aria-label=${locale.text('search.list')}
      ?hidden=${!shown}
      @pointerdown=${keepFocus}
    >
      ${lists}
    </div>
    ${
      shown && withoutSectors
        ? html`<p class="note">${locale.text('picker.noneFound', {searched})}</p>`
        : nothing
    }
    ${shown && !scene.plain ? keys(scene) : nothing}
  `;
}

function list(
  {label, entries}: SearchGroup,
  {at, from}: {readonly at: number; readonly from: number},
  scene: SearchListScene,
): TemplateResult {
  return html`
    <div role="group" aria-labelledby="group-${at}">
      <div id="group-${at}" class="heading" role="presentation">${label}</div>
      ${entries.map((entry, each) => option(entry, from + each, scene))}
    </div>
  `;
}

function option(entry: SearchEntry, at: number, scene: SearchListScene): TemplateResult {
  return html`
    <div
      id="option-${at}"
      part="option"
      class=${entry.kind}
      role="option"
      aria-selected=${at === scene.active}
      @pointermove=${() => scene.activate(at)}
      @click=${() => scene.choose(entry)}
    >
      ${searchEntry(entry, scene)}
    </div>
  `;
}

/** The keys of the list for the eye; screen readers know those of a combobox. */
function keys({locale}: SearchListScene): TemplateResult {
  return html`
    <div class="keys" aria-hidden="true">
      <span><b>↑ ↓</b> ${locale.text('search.keyMove')}</span>
      <span><b>Enter</b> ${locale.text('search.keyChoose')}</span>
      <span><b>Esc</b> ${locale.text('search.keyClear')}</span>
    </div>
  `;
}

/** Keeps the focus in the box when the pointer chooses an entry. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
