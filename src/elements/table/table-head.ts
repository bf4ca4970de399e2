import {html, nothing, type TemplateResult} from 'lit';

import type {RowSort} from '../../view/table-rows.js';
import type {TableColumn} from './table-columns.js';

/** Columns first sorted from A to Z; all others start with the largest. */
const namesFirst: ReadonlySet<string> = new Set(['region', 'country', 'sector']);

/** Current order and callback of a heading. */
export interface HeadScene {
  /** Current order of the rows. */
  readonly sorted: RowSort;
  readonly sort: (sort: RowSort, column: TableColumn) => void;
}

/** Heading of a column; a button if the rows can be sorted by it. */
export function tableHead(column: TableColumn, {sorted, sort}: HeadScene): TemplateResult {
  const {name, label, numeric} = column;
  const kind = `${name}${numeric ? ' numeric' : ''}`;
  if (name === 'rank' || name === 'rankInCountry' || name === 'notes') {
    return html`<th scope="col" class=${kind}><span>${label}</span></th>`;
  }
  const active = sorted.by === name;
  const direction = sorted.descending ? 'descending' : 'ascending';
  const descending = active ? !sorted.descending : !namesFirst.has(name);
  return html`
    <th scope="col" class=${kind} aria-sort=${active ? direction : nothing}>
      <button type="button" class="plain" @click=${() => sort({by: name, descending}, column)}>
        ${label}
        <svg aria-hidden="true" viewBox="0 0 8 12">
          <path class="up" d="M1 5h6L4 1z" />
          <path class="down" d="M1 7h6L4 11z" />
        </svg>
      </button>
    </th>
  `;
}

/**
 * Scrolls a frame, but nothing around it, until a row of its table shows below the sticky head.
 */
export function scrollToRow(frame: HTMLElement, row: HTMLElement): void {
  const head = frame.querySelector('thead')?.offsetHeight ?? 0;
  const top = row.offsetTop - head;
  const bottom = row.offsetTop + row.offsetHeight - frame.clientHeight;
  if (frame.scrollTop > top || frame.scrollTop < bottom) frame.scrollTop = top;
}
