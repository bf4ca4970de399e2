import {css, type CSSResult} from 'lit';

/** Style of `<hotspot-sector-picker>`. Requires `rankedListStyle` before it. */
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
    flex-wrap: wrap;
    gap: 2px;
    min-inline-size: 0;
    margin: 0;
    border: 0;
    border-radius: 0.375rem;
    padding: 2px;
    background: var(--_soft);
    container-type: inline-size;
  }

  .count {
    color: var(--_text-muted);
    font-weight: 400;
    font-size: max(0.8125rem, 12px);
    font-variant-numeric: tabular-nums;
  }

  [value='hidden'] {
    flex: none;
    align-self: start;
    font-size: max(0.8125rem, 12px);
  }

  /* The names come first where there is no room for both. */
  @container (max-width: 21rem) {
    .count {
      display: none;
    }
  }

  .taxonomy {
    position: relative;
    flex: 1 1 0;
    min-inline-size: min-content;
    max-inline-size: 100%;
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

  .taxonomy > span {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.25rem;
    place-content: center;
    align-items: center;
    block-size: 100%;
    min-block-size: max(2rem, 32px);
    border: 1px solid transparent;
    border-radius: 0.375rem;
    padding: 0.25rem;
    overflow-wrap: break-word;
    color: var(--_text-muted);
    font-size: max(0.875rem, 14px);
    text-align: center;
    line-height: 1.2;
  }

  .taxonomy:hover > span {
    color: var(--_text);
  }

  .taxonomy input:checked + span {
    border-color: var(--_line);
    background: var(--_surface);
    color: var(--_text);
    font-weight: 600;
  }

  .taxonomy input:focus-visible + span {
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

  .tools {
    flex: none;
    color: var(--_text-muted);
    font-size: max(0.8125rem, 13px);
  }

  .state,
  .heads {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    min-block-size: max(1.75rem, 28px);
  }

  .tools button {
    min-inline-size: max(1.5rem, 24px);
    min-block-size: max(1.5rem, 24px);
    border: 0;
    padding: 0.125rem 0;
    text-align: start;
  }

  .state button {
    color: var(--_text);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .state button[aria-disabled='true'] {
    color: var(--_text-muted);
    text-decoration: none;
  }

  .heads button[aria-pressed='true'] {
    background: none;
    color: var(--_text);
    font-weight: 600;
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
    font-size: max(0.8125rem, 13px);
  }

  .options {
    min-block-size: 10rem;
    max-block-size: var(--hotspot-picker-height, 22rem);
  }

  @media (pointer: coarse) {
    .taxonomy > span,
    .tools button {
      min-block-size: 44px;
    }
  }

  @media print {
    .options {
      max-block-size: none;
    }
  }

  @media (forced-colors: active) {
    .taxonomy input:checked + span {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }

    .taxonomy input:checked + span .count {
      color: inherit;
    }
  }
`;
