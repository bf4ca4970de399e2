import {css, type CSSResult} from 'lit';

/** Style of `<hotspot-table>`, without its head. */
export const tableStyle: CSSResult = css`
  :host {
    display: flex;
    flex-direction: column;
    background: var(--_surface);
  }

  .frame {
    flex: 0 1 auto;
    position: relative;
    overflow: auto;
    max-block-size: var(--hotspot-table-height, 34rem);
    border-block: 1px solid var(--_line);
  }

  .frame:focus-visible {
    outline-offset: -2px;
  }

  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.9375em;
    line-height: 1.25;
  }

  caption {
    position: sticky;
    inset-inline-start: 0;
    inline-size: 100cqi;
    padding: 0.625rem 0.5rem;
    color: var(--_text-muted);
    text-align: start;
  }

  caption b {
    color: var(--_text);
    margin-inline-end: 0.5rem;
  }

  th,
  td {
    border-block-start: 1px solid var(--_line);
    padding: 0.375rem 0.5rem;
    text-align: start;
    vertical-align: baseline;
  }

  tbody tr:first-child > * {
    border-block-start: 0;
  }

  .numeric {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .numeric:not(.rank) {
    inline-size: 1%;
    min-inline-size: 5.5rem;
  }

  .numeric button {
    justify-content: end;
    text-align: end;
  }

  td.numeric {
    white-space: nowrap;
  }

  .rank {
    color: var(--_text-muted);
  }

  tbody .region {
    min-inline-size: 9rem;
    font-weight: inherit;
  }

  .place {
    display: flex;
    align-items: baseline;
    gap: 0.375rem;
  }

  .place .rank {
    min-inline-size: max(1.25rem, 20px);
    font-variant-numeric: tabular-nums;
  }

  tbody button.plain {
    min-block-size: max(1.5rem, 24px);
    border: 0;
    padding: 0;
    background: none;
    color: inherit;
    text-align: start;
  }

  tbody button:hover {
    text-decoration: underline;
  }

  .code {
    color: var(--_text-muted);
    font-size: 0.8125em;
    white-space: nowrap;
  }

  td.notes {
    color: var(--_text-muted);
    font-size: 0.875em;
  }

  .mark {
    font-weight: 600;
  }

  tbody tr {
    background: var(--_surface);
    cursor: pointer;
  }

  tbody tr:hover,
  tbody tr.hovered {
    background: var(--_hover);
  }

  tbody tr.selected {
    background: var(--_selected);
  }

  tbody tr.selected > :first-child {
    box-shadow: inset 3px 0 var(--_accent);
  }

  tbody tr.pinned + tr:not(.pinned) > * {
    border-block-start: 2px solid var(--_control-line);
  }
  tr.selected button {
    font-weight: 700;
  }

  tr.missing,
  tr.zero {
    color: var(--_text-muted);
  }

  [part='message'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    margin: 0;
    padding: 0 0 0.5rem;
    color: var(--_text-muted);
    font-size: 0.875em;
    list-style: none;
  }

  @container (min-width: 60em) {
    .notes {
      inline-size: 30%;
    }
  }

  @container (max-width: 40em) {
    tbody .region,
    thead .region {
      position: sticky;
      z-index: 1;
      inset-inline-start: 0;
      background: inherit;
    }

    thead .region {
      z-index: 3;
      background: var(--_surface-raised);
    }
  }

  @media (forced-colors: active) {
    tbody tr.selected > :first-child {
      border-inline-start: 3px solid Highlight;
    }
  }
`;
