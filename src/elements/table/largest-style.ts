import {css, type CSSResult} from 'lit';

/** Style of `<hotspot-largest>`. */
export const largestStyle: CSSResult = css`
  :host {
    display: block;
    font-size: max(0.875rem, 14px);
  }

  .heads {
    display: flex;
    justify-content: space-between;
    gap: 1rem;
    padding: 0 0.5rem 0.25rem;
    font-size: max(0.75rem, 12px);
  }

  h3 {
    margin: 0;
    font-size: inherit;
    font-weight: 600;
  }

  .heads span {
    color: var(--_text-muted);
  }

  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [part='region'] {
    display: grid;
    grid-template-columns: 1.25rem minmax(0, 1fr) 4.75rem auto;
    gap: 0.25rem;
    align-items: center;
    inline-size: 100%;
    min-block-size: 28px;
    border: 0;
    padding: 0 0.5rem;
    background: none;
    text-align: start;
  }

  [part='region']:hover,
  [part='region'].hovered {
    background: color-mix(in srgb, var(--_text) 8%, transparent);
  }

  .rank {
    color: var(--_text-muted);
    font-size: max(0.75rem, 12px);
  }

  .rank,
  .value {
    font-variant-numeric: tabular-nums;
  }

  .value {
    min-inline-size: 4.25rem;
    text-align: end;
  }

  svg {
    inline-size: 100%;
    block-size: 10px;
  }

  @media (pointer: coarse) {
    [part='region'] {
      min-block-size: 44px;
    }
  }
`;
