import {css, type CSSResult} from 'lit';

/** Style of the tables of a chart. Requires `tokens` before it. */
export const chartTableStyle: CSSResult = css`
  .scroll {
    overflow-x: auto;
    max-block-size: 30rem;
  }

  summary {
    min-block-size: max(1.5rem, 24px);
    cursor: pointer;
  }

  table {
    border-collapse: collapse;
    font-size: max(0.875rem, 14px);
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    border-block-end: 1px solid var(--_line);
    padding: 0.25rem 0.5rem;
    text-align: end;
    vertical-align: top;
  }

  thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_surface-raised);
    vertical-align: bottom;
  }

  th:first-child {
    text-align: start;
  }

  th:first-child {
    min-inline-size: 11rem;
  }

  td .basis,
  th .basis {
    display: block;
    font-weight: 400;
  }

  td .basis {
    white-space: nowrap;
  }

  @media print {
    .scroll {
      overflow: visible;
      max-block-size: none;
    }

    table {
      font-size: 0.6875rem;
    }

    th,
    td {
      padding-inline: 0.25rem;
    }

    thead th {
      position: static;
    }

    th:first-child {
      min-inline-size: 8rem;
    }

    table .basis {
      font-size: inherit;
    }

    td .basis {
      white-space: normal;
    }

    tr {
      break-inside: avoid;
    }
  }
`;
