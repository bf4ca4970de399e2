import {css, type CSSResult} from 'lit';

/** Style of all charts. Requires `tokens`, `controls` and `tooltipStyle` before it. */
export const chartStyle: CSSResult = css`
  :host {
    /* The reader's choices, as opposed to the data. */
    --_reader: light-dark(#fff3d6, #3a3018);
    --_reader-line: light-dark(#8a5200, #ffcf5c);
    --_reader-mark: light-dark(#f2a900, #ffc233);
    --_zone: light-dark(#eef4fa, #1b2836);

    background: var(--_surface);
  }

  .ruler {
    position: absolute;
    visibility: hidden;
    inline-size: 0;
    block-size: 0;
  }

  svg text {
    font-size: max(0.8125rem, 13px);
  }

  svg text:not(.inside) {
    fill: var(--_text);
  }

  .chart {
    position: relative;
  }

  .plot {
    display: block;
    overflow: visible;
    touch-action: manipulation;
  }

  .axis text:not(.inside) {
    fill: var(--_text-muted);
    font-variant-numeric: tabular-nums;
  }

  .grid {
    stroke: var(--_line);
  }

  .origin {
    stroke: var(--_control-line);
  }

  .zero {
    stroke: var(--_text);
  }

  .hollow {
    fill: var(--_surface);
  }

  .headline {
    margin: 0;
    font-size: 1.25rem;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }

  .beside {
    display: grid;
    grid-template-columns: 17rem minmax(0, 1fr);
    gap: 2rem;
  }

  aside {
    position: sticky;
    inset-block-start: 0.5rem;
    align-self: start;
  }

  aside .places {
    display: block;
    max-inline-size: 100%;
    margin-block: 0.5rem;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: center;
    margin-block: 0.5rem;
  }

  .download {
    position: relative;
    margin-inline-start: auto;
  }

  .sort + .download {
    margin-inline-start: 0;
  }

  .download summary {
    display: flex;
    align-items: center;
    min-block-size: max(2rem, 32px);
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    padding: 0.25rem 0.75rem;
    font-weight: 600;
    list-style: none;
  }

  .download summary::-webkit-details-marker {
    display: none;
  }

  .menu {
    position: absolute;
    inset-inline-end: 0;
    z-index: 2;
    display: grid;
    gap: 0.25rem;
    inline-size: max-content;
    min-inline-size: 100%;
    max-inline-size: min(16rem, 80vw);
    margin-block-start: 0.25rem;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    padding: 0.5rem;
    background: var(--_surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 20%);
  }

  .menu p {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .menu p:empty {
    display: none;
  }

  .note {
    margin: 0;
    color: var(--_text-muted);
    font-size: max(0.75rem, 12px);
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 1.25rem;
    margin: 0.25rem 0;
    padding: 0;
    font-size: max(0.75rem, 12px);
    list-style: none;
  }

  .key li {
    display: inline-flex;
    gap: 0.375rem;
    align-items: center;
  }

  .key svg {
    flex: none;
  }

  .leader {
    stroke: var(--_text);
  }

  .bubble {
    cursor: pointer;
    outline: none;
  }

  .disc {
    paint-order: stroke;
    stroke-width: 1.5;
  }

  .labels,
  .marks {
    pointer-events: none;
  }

  .labels .outside {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-linejoin: round;
    stroke-width: 3;
  }

  .halo,
  .ring {
    fill: none;
    pointer-events: none;
  }

  .halo {
    stroke: var(--_surface);
    stroke-width: 5;
  }

  .ring {
    stroke: var(--_focus);
    stroke-width: 2.5;
  }

  .bubble:focus-visible .disc {
    outline: none;
  }

  .tip {
    z-index: 1;
    max-inline-size: min(20rem, 100%);
    border-color: var(--_control-line);
  }

  .tip dl {
    display: grid;
    grid-template-columns: auto auto;
    gap: 0 0.75rem;
    margin-block-start: 0.25rem;
  }

  .basis,
  .tip .note {
    color: var(--_text-muted);
    font-size: max(0.8125rem, 13px);
  }

  .tip dd.basis {
    grid-column: 1 / -1;
  }

  .axis-title {
    display: flex;
    align-items: baseline;
    gap: 0.25rem 0.5rem;
    margin-block: 0.25rem;
  }

  .axis-title.across {
    justify-content: end;
  }

  .axis-title .choice {
    font-size: max(0.875rem, 14px);
  }

  .below {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 2rem;
    margin-block: 0.75rem;
  }

  .notes {
    font-size: max(0.875rem, 14px);
  }

  .notes {
    flex: 1 1 18rem;
    margin: 0;
    padding: 0;
    color: var(--_text-muted);
    list-style: none;
  }

  .notes li + li {
    margin-block-start: 0.25rem;
  }

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
    .tip {
      display: none;
    }

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

    .plot,
    tr {
      break-inside: avoid;
    }
  }

  @media (forced-colors: active) {
    svg text,
    svg text:not(.inside) {
      fill: CanvasText;
    }

    .disc {
      fill: Canvas;
      stroke: CanvasText;
    }

    .mark {
      fill: CanvasText;
    }

    .segment,
    .hollow,
    .other {
      fill: Canvas;
      stroke: CanvasText;
    }

    .land {
      fill: Canvas;
      stroke: GrayText;
    }

    .grid {
      stroke: GrayText;
    }

    .ring {
      stroke: Highlight;
    }

    .tip {
      forced-color-adjust: auto;
    }
  }
`;
