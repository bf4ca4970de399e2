import {css, type CSSResult} from 'lit';

/** Look of `<hotspot-profile>`. */
export const profileStyle: CSSResult = css`
  :host {
    display: block;
    container-type: inline-size;
    background: var(--_surface);
  }

  hotspot-region-search {
    max-inline-size: 24rem;
    margin-block-end: 0.75rem;
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
    font-size: 1.375rem;
    line-height: 1.2;
  }

  small {
    color: var(--_text-muted);
    font-size: 0.8125rem;
    font-weight: 400;
  }

  h3 small {
    margin-inline-start: 0.25rem;
    font-size: 0.9375rem;
  }

  [part='remove'] {
    display: grid;
    flex: none;
    place-content: center;
    min-inline-size: 1.75rem;
    min-block-size: 1.75rem;
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
    font-size: 0.875rem;
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

  /* In line with the names, which are buttons and so a little higher. */
  tbody td {
    padding-block-start: 0.5625rem;
  }

  thead th {
    background: var(--_surface-raised);
    color: var(--_text-muted);
    font-size: 0.875rem;
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
    min-block-size: 1.5rem;
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

  /* The name stands above the numbers, not above the bars. */
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

  [part='series'] {
    display: block;
    flex: none;
    direction: ltr;
  }

  polyline {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.75;
    stroke-linejoin: round;
  }

  .zero {
    stroke: var(--_line);
  }

  circle {
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 1.25;
  }

  circle.incomplete {
    fill: var(--_surface);
  }

  .band {
    fill: var(--_line);
    opacity: 0.6;
  }

  .frame {
    position: relative;
    overflow-x: auto;
  }

  .comparison {
    inline-size: auto;
  }

  .comparison th,
  .comparison td {
    min-inline-size: 8.75rem;
    text-align: start;
    vertical-align: top;
  }

  .comparison .sector {
    position: sticky;
    z-index: 1;
    inset-inline-start: 0;
    min-inline-size: 8rem;
    max-inline-size: 14rem;
    background: var(--_surface);
  }

  .comparison thead .sector {
    background: var(--_surface-raised);
  }

  .comparison thead th[scope='col']:not(.sector) {
    color: var(--_text);
    font-size: 1rem;
    font-weight: 700;
  }

  .comparison .hovered {
    box-shadow: inset 0 -3px var(--_accent);
  }

  .comparison .facts td {
    background: var(--_surface-raised);
    font-size: 0.875rem;
  }

  .comparison td > * {
    display: block;
  }

  /* Long notes do not widen their column. */
  .comparison [part='quality'] {
    inline-size: 0;
    min-inline-size: 100%;
  }

  .comparison td > span {
    font-size: 0.875rem;
  }

  .comparison .stars {
    white-space: nowrap;
  }

  .comparison .missing {
    color: var(--_text-muted);
    font-weight: 400;
  }

  .comparison .chosen .sector,
  .comparison .chosen td {
    background: var(--_selected);
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

  /* Too narrow for a row of figures: each sector becomes a small block of them. */
  @container (inline-size < 60rem) {
    table:not(.comparison),
    table:not(.comparison) tbody,
    table:not(.comparison) caption {
      display: block;
    }

    table:not(.comparison) thead {
      position: absolute;
      overflow: hidden;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
    }

    table:not(.comparison) tbody tr {
      display: grid;
      grid-template:
        'sector sector employment employment series'
        'focus quotient stars europe country' / 1fr 1fr 1fr 1fr 1fr;
      gap: 0 0.75rem;
      border-block-start: 1px solid var(--_line);
      padding: 0.5rem 0.25rem;
    }

    table:not(.comparison) .chosen {
      background: var(--_selected);
      box-shadow: inset 3px 0 var(--_accent);
    }

    table:not(.comparison) tbody tr > * {
      display: block;
      inline-size: auto;
      border: 0;
      padding: 0.125rem 0;
      background: none;
      box-shadow: none;
      text-align: start;
    }

    table:not(.comparison) tbody .sector {
      grid-area: sector;
      font-weight: 700;
    }

    td.employment {
      grid-area: employment;
    }

    td.focus {
      grid-area: focus;
    }

    td.quotient {
      grid-area: quotient;
    }

    td.stars {
      grid-area: stars;
    }

    td.europe {
      grid-area: europe;
    }

    td.country {
      grid-area: country;
    }

    td.series {
      grid-area: series;
      align-self: end;
    }

    table:not(.comparison) td[data-head]::before {
      display: block;
      color: var(--_text-muted);
      content: attr(data-head);
      font-size: 0.75rem;
    }

    td.employment span {
      min-inline-size: 4.5rem;
    }
  }

  @container (inline-size < 36rem) {
    table:not(.comparison) tbody tr {
      grid-template:
        'sector sector sector'
        'employment employment series'
        'focus quotient stars'
        'europe country country' / 1fr 1fr 1fr;
    }

    .comparison .sector {
      min-inline-size: 6rem;
      max-inline-size: 6.5rem;
      overflow-wrap: anywhere;
      hyphens: auto;
    }
  }

  @media (forced-colors: active) {
    polyline,
    circle {
      stroke: CanvasText;
    }

    circle.incomplete {
      fill: Canvas;
    }

    [part='bar'] {
      fill: CanvasText;
    }
  }
`;
