import {css, type CSSResult} from 'lit';

/** Style of the classes of regions, and of lists of regions. */
export const classGridStyle: CSSResult = css`
  .classes {
    display: grid;
    grid-template-columns: auto repeat(var(--_columns), minmax(0, 1fr));
    gap: 2px;
    align-items: center;
    font-size: max(0.875rem, 14px);
  }

  .classes .row-name {
    padding-inline-end: 0.375rem;
    color: var(--_text-muted);
    text-align: end;
  }

  .classes .column-name {
    color: var(--_text-muted);
    text-align: center;
  }

  .cell {
    display: block;
    min-inline-size: 0;
    border-color: transparent;
    padding: 0;
    background: var(--_surface-raised);
  }

  .cell.strong {
    background: var(--_zone);
  }

  .cell[aria-expanded='true'] {
    border-color: var(--_reader-line);
    background: var(--_reader);
    box-shadow: 0 0 0 1px var(--_reader-line);
  }

  .cell svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    max-block-size: 80px;
  }

  .cell .number {
    font-size: max(0.875rem, 14px);
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  .cell .own {
    fill: var(--_reader-mark);
    stroke: var(--_text);
  }

  .regions {
    margin-block: 0.75rem;
  }

  .regions h3 {
    margin: 0;
    font-size: max(0.875rem, 14px);
  }

  .list {
    inline-size: 100%;
  }

  .list :is(th, td) {
    padding-block: 0.125rem;
  }

  .list thead th {
    background: none;
    color: var(--_text-muted);
    font-size: max(0.75rem, 12px);
    font-weight: 400;
    hyphens: auto;
    overflow-wrap: anywhere;
  }

  .list button {
    min-block-size: max(1.5rem, 24px);
    border: 0;
    padding: 0;
    text-align: start;
  }

  .list button[aria-pressed] {
    background: none;
    color: inherit;
  }

  .list th:first-child {
    min-inline-size: 6rem;
    font-weight: 400;
  }

  .list .chosen {
    background: var(--_reader);
  }

  .list .chosen button {
    font-weight: 600;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin: 0.5rem 0 0;
  }

  @media (pointer: coarse) {
    .list button,
    .actions button {
      min-block-size: max(2.75rem, 44px);
    }
  }
`;
