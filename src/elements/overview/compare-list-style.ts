import {css, type CSSResult} from 'lit';

/** Style of the switch between lists of sectors, and of a list where there is no room for rows. */
export const compareListStyle: CSSResult = css`
  .switch {
    display: flex;
    flex-wrap: wrap;
    min-inline-size: 0;
    margin: 0;
    border: 0;
    border-radius: 6px;
    padding: 2px;
    background: var(--_surface-raised);
  }

  .switch label {
    position: relative;
    display: flex;
    align-items: center;
    border-radius: 6px;
    padding: 0.375rem 0.75rem;
    min-block-size: max(2rem, 32px);
    cursor: pointer;
  }

  .switch input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .switch label:has(:checked) {
    background: var(--_surface);
    box-shadow: 0 0 0 1px var(--_line);
    font-weight: 600;
  }

  .switch label:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .switch small {
    color: var(--_text-muted);
    font-size: max(0.75rem, 12px);
    font-weight: 400;
  }

  .list {
    margin: 0.5rem 0 0;
    padding: 0;
    list-style: none;
  }

  .list li {
    border-block-end: 1px solid var(--_line);
  }

  .list .name {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px 0.5rem;
    align-content: center;
    inline-size: 100%;
    min-block-size: max(3.125rem, 50px);
    border: 0;
    border-radius: 0;
    padding: 2px 0;
    background: none;
    text-align: start;
    font-variant-numeric: tabular-nums;
  }

  .list .name svg {
    display: block;
    grid-column: 1 / -1;
    max-inline-size: 100%;
  }

  .list .opened .name {
    font-weight: 600;
  }

  .details {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.5rem 1rem;
    padding-block-end: 0.75rem;
  }

  .details dl {
    margin: 0;
    font-size: max(0.75rem, 12px);
  }

  .details dl div {
    display: flex;
    gap: 0.5rem;
    justify-content: space-between;
    border-block-end: 1px solid var(--_line);
    padding-block: 0.25rem;
  }

  .details dt {
    color: var(--_text-muted);
  }

  .chosen .details dt,
  .opened .details dt {
    color: var(--_text);
  }

  .details dd {
    margin: 0;
    font-weight: 600;
    white-space: nowrap;
  }

  .details p,
  .details .show {
    grid-column: 1 / -1;
    margin: 0;
    font-size: max(0.875rem, 14px);
  }

  .details .show {
    min-block-size: max(2.75rem, 44px);
  }

  .list :is(.opened, .chosen) {
    background: var(--_reader);
  }

  @media (forced-colors: active) {
    .switch label:has(:checked) {
      outline: 2px solid Highlight;
    }
  }

  @media (pointer: coarse) {
    .switch label {
      min-block-size: max(2.75rem, 44px);
    }
  }
`;
