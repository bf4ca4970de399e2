import {css, type CSSResult} from 'lit';

/** The table on paper: rows uncut, without controls. */
export const tablePrintStyle: CSSResult = css`
  @media print {
    :host {
      display: block;
    }

    .frame {
      overflow: visible;
      max-block-size: none;
    }

    table {
      font-size: 0.6875rem;
    }

    caption {
      position: static;
      inline-size: auto;
    }

    th,
    td,
    thead button {
      padding: 0.1875rem 0.125rem;
    }

    thead th,
    tbody .region {
      position: static;
    }

    thead svg {
      display: none;
    }

    /* Long words of some languages would make the table wider than the paper. */
    thead th {
      overflow-wrap: anywhere;
      hyphens: auto;
    }

    /* Browsers omit the buttons of a repeated table head. */
    thead {
      display: table-row-group;
    }

    .numeric:not(.rank),
    tbody .region {
      min-inline-size: 0;
    }

    tr {
      break-inside: avoid;
    }
  }
`;
