import {css, type CSSResult} from 'lit';

/** Style of `<hotspot-filters>`. */
export const filtersStyle: CSSResult = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    font-size: max(0.875rem, 14px);
  }

  [part='chip'] {
    display: inline-flex;
    flex: none;
    max-inline-size: 100%;
    border: 1px solid var(--_control-line);
    border-radius: 16px;
    background: var(--_surface);
  }

  [part='chip'] button {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 30px;
    border: 0;
    border-radius: 15px;
    padding: 0 0.75rem;
    background: none;
    text-align: start;
  }

  [part='chip'] button:hover {
    background: var(--_hover);
  }

  [popovertarget]::after {
    flex: none;
    inline-size: 0.375rem;
    block-size: 0.375rem;
    border: solid currentcolor;
    border-width: 0 1.5px 1.5px 0;
    margin-block-end: 0.1875rem;
    rotate: 45deg;
    content: '';
  }

  .active {
    border-color: var(--_amber-ink);
    background: var(--_amber-tint);
    font-weight: 600;
  }

  .active > button:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  .remove {
    justify-content: center;
    inline-size: 32px;
    border-inline-start: 1px solid var(--_amber-ink) !important;
    border-start-start-radius: 0 !important;
    border-end-start-radius: 0 !important;
    padding: 0 !important;
  }

  .remove svg {
    inline-size: 0.875rem;
    block-size: 0.875rem;
    fill: none;
    stroke: currentcolor;
    stroke-linecap: round;
    stroke-width: 1.5;
  }

  [part='panel'] {
    inline-size: min(20.25rem, 100vw - 1rem);
  }

  [part='panel'] hotspot-countries {
    margin: -0.5rem;
  }

  .foot {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
    border-block-start: 1px solid var(--_line);
    margin: 1rem -1rem 0;
    padding: 0.75rem 1rem 0;
  }

  .foot p {
    margin: 0;
  }

  .foot button {
    min-block-size: 36px;
    border-color: var(--_text);
    padding-inline: 0.75rem;
    background: var(--_text);
    color: var(--_surface);
    font-weight: 600;
  }

  /* The criterion is in the legend. */
  @media print {
    :host {
      display: none;
    }
  }

  @media (pointer: coarse) {
    [part='chip'] {
      border-radius: 22px;
    }

    [part='chip'] button {
      min-block-size: 42px;
    }

    .remove {
      inline-size: 44px;
    }
  }
`;
