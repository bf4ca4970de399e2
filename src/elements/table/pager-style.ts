import {css, type CSSResult} from 'lit';

/** Style of a table's paging controls. */
export const pagerStyle: CSSResult = css`
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_gap);
    padding-block: 0.5rem;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }

  .pager button {
    display: grid;
    place-content: center;
    padding: 0;
  }

  .pager svg {
    inline-size: 1rem;
    block-size: 1rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }

  .pager label {
    margin-inline-start: auto;
  }

  @media print {
    .pager button,
    .pager label {
      display: none;
    }
  }
`;
