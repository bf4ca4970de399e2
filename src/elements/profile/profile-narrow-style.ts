import {css, type CSSResult} from 'lit';

/** Style of a profile too narrow for a row of figures. */
export const profileNarrowStyle: CSSResult = css`
  /* Each sector becomes a small block of figures. */
  @container (inline-size < 60em) {
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
      font-size: max(0.75rem, 12px);
    }

    td.employment span {
      min-inline-size: 4.5rem;
    }
  }

  @container (inline-size < 36em) {
    table:not(.comparison) tbody tr {
      grid-template:
        'sector sector sector'
        'employment employment series'
        'focus quotient stars'
        'europe country country' / 1fr 1fr 1fr;
    }
  }
`;
