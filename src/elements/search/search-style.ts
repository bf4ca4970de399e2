import {css, type CSSResult} from 'lit';

/** Style of `<hotspot-search>`. */
export const searchStyle: CSSResult = css`
  :host {
    display: block;
    position: relative;
  }

  .box {
    position: relative;
  }

  svg {
    position: absolute;
    inset-block-start: calc(50% - 0.5rem);
    inset-inline-start: 0.75rem;
    inline-size: 1rem;
    block-size: 1rem;
    fill: none;
    stroke: var(--_text-muted);
    stroke-width: 1.75px;
    pointer-events: none;
  }

  input[role='combobox'] {
    inline-size: 100%;
    min-block-size: max(2.25rem, 36px);
    text-overflow: ellipsis;
  }

  svg + input[role='combobox'] {
    padding-inline: 2.25rem;
  }

  input::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }

  input:focus-visible {
    outline: 2px solid var(--_text);
    outline-offset: 1px;
    box-shadow: 0 0 0 6px var(--_reader);
  }

  .box button,
  kbd {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-end: 0.375rem;
    translate: 0 -50%;
  }

  .box button {
    inline-size: 1.75rem;
    min-inline-size: 1.75rem;
    min-block-size: 1.75rem;
    padding: 0;
    font-size: 1.125em;
    line-height: 1;
  }

  kbd {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 0 0.4rem;
    color: var(--_text-muted);
    font: inherit;
    font-size: max(0.75rem, 12px);
    pointer-events: none;
  }

  .box:focus-within kbd {
    display: none;
  }

  [part='list'] {
    overflow-y: auto;
    overscroll-behavior: contain;
    max-block-size: min(32rem, 60vh);
  }

  [part='results'] {
    margin-block-start: 0.5rem;
    border: 1px solid var(--_line);
    border-radius: 0.5rem;
    padding-block: 0.25rem;
    background: var(--_surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 16%);
    font-size: max(0.875rem, 14px);
    line-height: 1.25rem;
  }

  [hidden],
  [part='message']:empty {
    display: none;
  }

  .heading,
  .note,
  .place,
  .reason,
  .keys {
    color: var(--_text-muted);
    font-size: max(0.75rem, 12px);
    line-height: 1rem;
  }

  .heading {
    padding: 0.5rem 0.75rem 0.25rem;
  }

  [part='option'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 0.75rem;
    align-items: baseline;
    padding: 0.375rem 0.75rem;
    cursor: pointer;
  }

  [part='option'][aria-selected='true'] {
    background: var(--_soft);
    box-shadow: inset 3px 0 var(--_reader);
  }

  .name,
  .place,
  .reason {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .place,
  .reason,
  .loosen {
    grid-column: 1 / -1;
  }

  .reason {
    padding-block-start: 0.25rem;
    color: var(--_text);
  }

  .figure {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  mark {
    border-block-end: 2px solid var(--_reader);
    background: none;
    color: inherit;
    font-weight: 600;
  }

  span.loosen {
    justify-self: start;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    padding: 0.125rem 0.5rem;
    background: var(--_surface);
    font-weight: 600;
  }

  [part='message'],
  .note {
    margin: 0;
    padding: 0.375rem 0.75rem;
  }

  .questions {
    padding: 0.25rem 0.75rem;
  }

  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    margin-block-start: 0.25rem;
    border-block-start: 1px solid var(--_line);
    padding: 0.5rem 0.75rem 0.25rem;
  }

  .keys b {
    color: var(--_text);
    font-weight: 600;
  }

  @media (hover: none) {
    kbd,
    .keys {
      display: none;
    }
  }

  /* Smaller text would make phones zoom in. */
  @media (pointer: fine) {
    input[role='combobox'] {
      font-size: max(0.875rem, 14px);
    }
  }

  @media (pointer: coarse) {
    input[role='combobox'],
    [part='option'] {
      min-block-size: 44px;
    }

    svg + input[role='combobox'] {
      padding-inline-end: 44px;
    }

    .box button {
      inline-size: 44px;
      block-size: 44px;
      inset-inline-end: 0;
    }
  }

  @media print {
    [part='results'] {
      display: none;
    }
  }

  @media (forced-colors: active) {
    [part='option'][aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
