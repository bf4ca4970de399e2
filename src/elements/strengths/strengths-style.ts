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
