import {css, type CSSResult} from 'lit';

/** Style of `<hotspot-strengths>`. */
export const strengthsStyle: CSSResult = css`
  .tools label {
    display: flex;
    flex: 0 1 auto;
    align-items: center;
    gap: 0.5rem;
    min-inline-size: 0;
    font-size: max(0.875rem, 14px);
  }

  .tools select {
    min-inline-size: 0;
    max-inline-size: 14rem;
  }

  .axis-title {
    margin: 0.25rem 0;
    font-size: max(0.875rem, 14px);
  }

  .plot {
    touch-action: pan-x pan-y pinch-zoom;
    user-select: none;
  }

  .plot text {
    font-size: max(0.75rem, 12px);
  }

  .quadrants-in text:not(.note) {
    font-size: max(0.875rem, 14px);
    font-weight: 600;
  }

  .quadrants-in .note {
    fill: var(--_text-muted);
  }

  .divide {
    stroke: var(--_text);
  }

  .disc {
    paint-order: normal;
    stroke-width: 0.8;
  }

  .chart .ring,
  .places .ring {
    stroke: var(--_reader-mark);
    stroke-width: 3;
  }

  .chart .halo,
  .places .halo {
    stroke: var(--_text);
  }

  .many .ring {
    stroke: var(--_text);
    stroke-width: 1.5;
  }

  .many .halo {
    display: none;
  }

  .framed {
    fill: var(--_reader);
    stroke: var(--_reader-line);
    stroke-width: 1.5;
  }

  .handle {
    fill: var(--_surface);
    stroke: var(--_reader-line);
    stroke-width: 1.5;
    cursor: nwse-resize;
  }

  .handle:nth-of-type(3),
  .handle:nth-of-type(4) {
    cursor: nesw-resize;
  }

  .classes {
    display: grid;
    grid-template-columns: auto repeat(var(--_columns), minmax(0, 1fr));
    gap: 2px;
    align-items: center;
    font-size: max(0.875rem, 14px);
  }

  .classes .row-name {
    padding-inline-end: 0.375rem;
    color: var(--_text-muted);
    text-align: end;
  }

  .classes .column-name {
    color: var(--_text-muted);
    text-align: center;
  }

  .cell {
    display: block;
    min-inline-size: 0;
    border-color: transparent;
    padding: 0;
    background: var(--_surface-raised);
  }

  .cell.strong {
    background: var(--_zone);
  }

  .cell[aria-expanded='true'] {
    border-color: var(--_reader-line);
    background: var(--_reader);
    box-shadow: 0 0 0 1px var(--_reader-line);
  }

  .cell svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    max-block-size: 80px;
  }

  .cell .number {
    font-size: max(0.875rem, 14px);
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  .cell .own {
    fill: var(--_reader-mark);
    stroke: var(--_text);
  }

  .regions {
    margin-block: 0.75rem;
  }

  .regions h3 {
    margin: 0;
    font-size: max(0.875rem, 14px);
  }

  .list {
    inline-size: 100%;
  }

  .list :is(th, td) {
    padding-block: 0.125rem;
  }

  .list thead th {
    background: none;
    color: var(--_text-muted);
    font-size: max(0.75rem, 12px);
    font-weight: 400;
  }

  .list button {
    min-block-size: max(1.5rem, 24px);
    border: 0;
    padding: 0;
    text-align: start;
  }

  .list button[aria-pressed] {
    background: none;
    color: inherit;
  }

  .list th:first-child {
    min-inline-size: 6rem;
    font-weight: 400;
  }

  .list .chosen {
    background: var(--_reader);
  }

  .list .chosen button {
    font-weight: 600;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin: 0.5rem 0 0;
  }

  @media (pointer: coarse) {
    .list button,
    .actions button {
      min-block-size: max(2.75rem, 44px);
    }
  }

  .quadrants {
    display: grid;
    flex: none;
    gap: 0.25rem;
    align-content: start;
    max-inline-size: 100%;
    margin: 0;
    padding: 0;
    font-size: max(0.875rem, 14px);
    list-style: none;
  }

  .quadrants li {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }

  aside .regions {
    overflow: auto;
    max-block-size: 26rem;
  }

  .sign {
    flex: none;
  }

  .sign path {
    fill: none;
    stroke: var(--_control-line);
  }

  .sign .part {
    fill: var(--_accent);
  }

  .place {
    color: var(--_text-muted);
  }

  @media print {
    .tools label,
    .actions,
    aside {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .zone {
      fill: Canvas;
    }

    .disc.strong {
      fill: CanvasText;
    }

    .framed {
      fill: none;
      stroke: Highlight;
    }

    .cell,
    .cell[aria-expanded='true'] {
      forced-color-adjust: auto;
      border-color: ButtonBorder;
    }

    .cell[aria-expanded='true'] {
      border-color: Highlight;
    }
  }
`;
