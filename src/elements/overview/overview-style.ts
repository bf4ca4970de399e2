import {css, type CSSResult} from 'lit';

/** Style of `<hotspot-overview>`. */
export const overviewStyle: CSSResult = css`
  .numbers {
    columns: 14rem;
    margin: 0.5rem 0 0;
    padding: 0;
    font-size: max(0.875rem, 14px);
    list-style: none;
  }

  .numbers li {
    break-inside: avoid;
    padding-inline-start: 2rem;
    text-indent: -2rem;
  }

  .numbers .number {
    display: inline-block;
    inline-size: max(2rem, 32px);
    padding-inline-end: 0.5rem;
    font-variant-numeric: tabular-nums;
    font-weight: 700;
    text-align: end;
    text-indent: 0;
  }

  .reserve {
    fill: none;
    stroke: var(--_text);
    stroke-dasharray: 4 3;
    stroke-width: 2;
  }

  .without {
    margin-block: 0.75rem;
    font-size: max(0.875rem, 14px);
  }

  .without p {
    margin: 0;
  }

  .without ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin: 0.25rem 0 0;
    padding: 0;
    list-style: none;
  }

  .without button {
    text-align: start;
  }

  .without small {
    display: block;
    font-size: inherit;
  }
`;
