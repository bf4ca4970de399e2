import {css, type CSSResult} from 'lit';

/** Style of columns over the years. Requires `tokens` before it. */
export const yearColumnsStyle: CSSResult = css`
  .columns {
    display: block;
    overflow: visible;
  }

  .column {
    fill: light-dark(#c3c8cd, #4a535d);
  }

  .column.shown {
    fill: var(--_text);
  }

  .column.hollow {
    fill: none;
    stroke: light-dark(#7a838d, #8d98a3);
  }

  .column.hollow.shown {
    stroke: var(--_text);
    stroke-width: 2;
  }

  .columns :is(.base, .none) {
    stroke: light-dark(#7a838d, #8d98a3);
  }

  .columns .none {
    stroke-width: 2;
  }

  .break path {
    fill: none;
    stroke: var(--_text);
    stroke-width: 1.25;
  }

  .columns text {
    fill: var(--_text-muted);
    font-size: max(0.75rem, 12px);
    font-variant-numeric: tabular-nums;
  }

  .columns :is(.figure, .year.shown) {
    fill: var(--_text);
    font-weight: 600;
  }

  .columns .figure {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-linejoin: round;
    stroke-width: 3;
  }

  @media (forced-colors: active) {
    .column:not(.hollow) {
      fill: CanvasText;
    }

    .column.shown:not(.hollow) {
      fill: Highlight;
    }

    .columns :is(.hollow, .base, .none),
    .break path {
      stroke: CanvasText;
    }

    .columns text {
      fill: CanvasText;
      stroke: Canvas;
    }
  }
`;
