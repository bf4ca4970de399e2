import {css, type CSSResult} from 'lit';

/** Style of small series over the years. Requires `tokens` before it. */
export const sparklineStyle: CSSResult = css`
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
