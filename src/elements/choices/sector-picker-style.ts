import {css, type CSSResult} from 'lit';

/** Style of `<hotspot-sector-picker>`. */
export const sectorPickerStyle: CSSResult = css`
  :host {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: var(--_gap);
    overflow: var(--_overflow, visible);
    max-inline-size: var(--_widest, none);
    min-block-size: 0;
    background: var(--_surface);
  }

  .strut {
    margin-block-start: calc(-1 * var(--_gap));
  }

  fieldset {
    display: flex;
    flex: none;
    min-inline-size: 0;
    margin: 0;
    border: 0;
    padding: 0;
  }

  .taxonomy {
    position: relative;
    flex: 1 1 0;
    min-inline-size: 0;
    cursor: pointer;
  }

  .taxonomy input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }

  .taxonomy span {
    display: grid;
    place-content: center;
    block-size: 100%;
    min-block-size: 2.25rem;
    border: 1px solid var(--_control-line);
    margin-inline-start: -1px;
    padding: 0.25rem 0.5rem;
    overflow-wrap: anywhere;
    text-align: center;
    line-height: 1.2;
  }

  .taxonomy:first-of-type span {
    margin-inline-start: 0;
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }

  .taxonomy:last-of-type span {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }

  .taxonomy:hover span {
    background: var(--_hover);
  }

  .taxonomy input:checked + span {
    position: relative;
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_accent-text);
  }

  .taxonomy input:focus-visible + span {
    z-index: 1;
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  [part='search'] {
    flex: none;
    inline-size: 100%;
    min-block-size: 2.25rem;
  }

  [part='search']::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }

  .state {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    min-block-size: max(2rem, 32px);
  }

  p {
    margin: 0;
  }

  .state p:not(:empty) {
    margin-inline-end: auto;
    padding-inline-end: var(--_gap);
  }

  [part='message'] {
    flex: none;
    color: var(--_text-muted);
    font-size: 0.875em;
  }

  .list {
    display: flex;
    flex: 1 1 auto;
    flex-direction: column;
    min-block-size: 10rem;
    max-block-size: var(--hotspot-picker-height, 22rem);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .heads {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    justify-content: space-between;
    border-block-end: 1px solid var(--_line);
    background: var(--_surface-raised);
    font-size: 0.875em;
  }

  .heads button {
    min-inline-size: auto;
    border: 0;
    color: var(--_text-muted);
    text-align: start;
  }

  .heads button[aria-pressed='true'] {
    background: none;
    color: var(--_text);
    font-weight: 600;
  }

  .options {
    flex: 1 1 auto;
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  @media print {
    .list {
      max-block-size: none;
    }

    .options {
      overflow: visible;
    }
  }

  [part='option'] {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0.125rem 0.5rem;
    padding: 0.4375rem 0.5rem 0.375rem;
    line-height: 1.25rem;
    cursor: pointer;
  }

  [part='option']:hover {
    background: var(--_hover);
  }

  [part='option']:has(:checked) {
    background: var(--_selected);
  }

  [part='option'] input {
    margin-block-start: 0.0625rem;
  }

  [part='option'] input:focus-visible {
    outline-offset: 1px;
  }

  [part='label'] {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    font-size: 0.9375em;
  }

  .total {
    color: var(--_text-muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  [part='bar'] {
    display: block;
    grid-column: 2 / -1;
    inline-size: 100%;
    block-size: 3px;
    fill: var(--_accent);
  }

  @media (forced-colors: active) {
    .taxonomy input:checked + span {
      forced-color-adjust: none;
    }

    [part='bar'] {
      fill: CanvasText;
    }
  }
`;
