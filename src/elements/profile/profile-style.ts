import {css, type CSSResult} from 'lit';

/** Style of `<hotspot-profile>` as a whole, and of a wide profile of one region. */
export const profileStyle: CSSResult = css`
  :host {
    background: var(--_surface);
  }

  hotspot-search {
    max-inline-size: 24rem;
    margin-block-end: 0.75rem;
  }

  /* Over the profiles below it. */
  hotspot-search::part(results) {
    position: absolute;
    z-index: 10;
    inset-inline: 0;
    margin-block-start: 2px;
  }

  p,
  dl,
  dd,
  ul {
    margin: 0;
    padding: 0;
  }

  header,
  .head {
    display: flex;
    align-items: start;
    gap: var(--_gap);
  }

  .head {
    justify-content: space-between;
  }

  h3 {
    margin: 0;
    font-size: max(1.375rem, 22px);
    line-height: 1.2;
  }

  small {
    color: var(--_text-muted);
    font-size: max(0.8125rem, 13px);
    font-weight: 400;
  }

  h3 small {
    margin-inline-start: 0.25rem;
    font-size: max(0.9375rem, 15px);
  }

  [part='remove'] {
    display: grid;
    flex: none;
    place-content: center;
    min-inline-size: max(1.75rem, 28px);
    min-block-size: max(1.75rem, 28px);
    padding: 0;
  }

  [part='remove'] svg {
    inline-size: 0.75rem;
    block-size: 0.75rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }

  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 2rem;
    margin-block: 0.5rem;
  }

  dt {
    color: var(--_text-muted);
    font-size: 0.875em;
  }

  dd {
    font-variant-numeric: tabular-nums;
  }

  [part='note'] {
    max-inline-size: 60rem;
    border-inline-start: 3px solid var(--_control-line);
    padding-inline-start: 0.75rem;
    font-size: 0.875em;
  }

  table {
    inline-size: 100%;
    margin-block: 0.5rem;
    border-spacing: 0;
    font-size: 0.9375em;
    line-height: 1.25;
  }

  caption {
    padding-block: 0.25rem;
    color: var(--_text-muted);
    font-size: max(0.875rem, 14px);
    text-align: start;
  }

  th,
  td {
    border-block-end: 1px solid var(--_line);
    padding: 0.375rem 0.5rem;
    text-align: end;
    vertical-align: top;
    font-variant-numeric: tabular-nums;
  }

  /* Aligned with the names, which are buttons and so slightly higher. */
  tbody td {
    padding-block-start: 0.5625rem;
  }

  thead th {
    background: var(--_surface-raised);
    color: var(--_text-muted);
    font-size: max(0.875rem, 14px);
    font-weight: 500;
    vertical-align: bottom;
  }

  .sector,
  td.stars,
  th.stars,
  th.series {
    text-align: start;
  }

  tbody .sector {
    font-weight: inherit;
  }

  button.sector {
    min-block-size: max(1.5rem, 24px);
    border: 0;
    padding: 0;
    background: none;
    text-align: start;
  }

  button.sector:hover {
    text-decoration: underline;
  }

  button.sector[aria-pressed='true'] {
    background: none;
    color: inherit;
    font-weight: 700;
  }

  .chosen > * {
    background: var(--_selected);
  }

  .chosen > :first-child {
    box-shadow: inset 3px 0 var(--_accent);
  }

  .sector small {
    display: block;
  }

  /* The name is above the numbers, not above the bars. */
  th.employment {
    padding-inline-end: 8.75rem;
  }

  td.employment {
    inline-size: 15rem;
    white-space: nowrap;
  }

  td.employment span {
    display: inline-block;
    min-inline-size: 6rem;
  }

  [part='bar'] {
    inline-size: 7.5rem;
    block-size: 0.625rem;
    margin-inline-start: 0.5rem;
    fill: var(--_accent);
  }

  td.series {
    inline-size: 7.5rem;
    padding-block: 0.125rem;
    text-align: start;
    vertical-align: middle;
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin-block: 0.5rem;
    color: var(--_text-muted);
    font-size: 0.875em;
    list-style: none;
  }

  .key:empty {
    display: none;
  }

  .key li {
    display: flex;
    align-items: center;
    gap: 0.375rem;
  }

  .key svg {
    flex: none;
  }
`;
