import {css, type CSSResult} from 'lit';

/** Style of `<hotspot-region-search>`. */
export const regionSearchStyle: CSSResult = css`
  :host {
    display: block;
    position: relative;
  }

  input[role='combobox'] {
    inline-size: 100%;
    min-block-size: max(2.5rem, 40px);
  }

  input::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }

  [part='list'] {
    position: absolute;
    z-index: 10;
    inset-inline: 0;
    inset-block-start: calc(100% + 2px);
    overflow-y: auto;
    max-block-size: 20rem;
    margin: 0;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    padding: 0;
    background: var(--_surface);
    box-shadow: 0 4px 12px rgb(0 0 0 / 20%);
    list-style: none;
  }

  [part='list'][hidden] {
    display: none;
  }

  [part='option'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5rem;
    padding: 0.375rem 0.5rem;
    cursor: pointer;
  }

  [part='option'][aria-selected='true'] {
    background: var(--_selected);
    box-shadow: inset 3px 0 var(--_accent);
  }

  .place {
    margin-inline-start: auto;
    color: var(--_text-muted);
    font-size: 0.875em;
  }

  [part='message'] {
    margin: 0.25rem 0 0;
    color: var(--_text-muted);
    font-size: 0.875em;
  }

  [part='message']:empty {
    display: none;
  }

  @media print {
    [part='list'] {
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
