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

  @media print {
    .tip {
      display: none;
    }

    .plot {
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
