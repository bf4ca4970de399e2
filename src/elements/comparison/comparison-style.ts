import {css, type CSSResult} from 'lit';

/** Style of `<hotspot-comparison>`. Requires `chartStyle` before it. */
export const comparisonStyle: CSSResult = css`
  h3 {
    margin: 0;
    font-size: max(1.25rem, 20px);
    font-weight: 600;
    line-height: 1.3;
  }

  [role='status'] p {
    margin: 0;
    color: var(--_text-muted);
    font-size: max(0.875rem, 14px);
  }

  .echo,
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    align-items: center;
  }

  .echo {
    margin-block: 0.5rem;
  }

  .chips {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .chips li {
    display: flex;
    gap: 0.375rem;
    align-items: center;
    border: 1px solid var(--_control-line);
    border-radius: 16px;
    padding-inline-start: 0.5rem;
    font-size: max(0.875rem, 14px);
    overflow-wrap: anywhere;
  }

  .chips .hovered {
    background: var(--_hover);
  }

  .chips > li > svg {
    flex: none;
  }

  .chips text {
    font-size: 11px;
  }

  [part='remove'] {
    display: flex;
    align-items: center;
    justify-content: center;
    border-radius: 16px;
    padding: 0;
  }

  [part='remove'] svg {
    inline-size: 0.625rem;
    block-size: 0.625rem;
    stroke: currentcolor;
    stroke-width: 1.5;
  }

  .clear {
    border: 0;
    padding-inline: 0;
    background: none;
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    align-items: center;
    min-inline-size: 0;
    font-size: max(0.875rem, 14px);
  }

  .choice select {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .rows {
    overflow-x: clip;
    margin-block-end: 0.5rem;
  }

  .rows + button {
    inline-size: max-content;
    max-inline-size: 100%;
  }

  .chart {
    inline-size: 100%;
    table-layout: fixed;
  }

  .chart th,
  .chart td {
    padding: 0;
    text-align: start;
    vertical-align: middle;
  }

  .chart thead th {
    color: var(--_text-muted);
    background: var(--_surface);
    font-weight: 600;
    vertical-align: bottom;
  }

  .chart th:first-child {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .chart svg {
    display: block;
  }

  .chart svg text {
    font-size: 11px;
  }

  .chart .difference {
    padding-inline-start: 0.25rem;
    text-align: end;
    white-space: nowrap;
  }

  thead .difference {
    overflow-wrap: anywhere;
    white-space: normal;
  }

  .name {
    padding: 0.125rem 0;
    font-weight: 400;
    line-height: 1.2;
    text-align: start;
  }

  .chart .chosen > * {
    background: var(--_reader);
  }

  .name[aria-pressed='true'] {
    border-color: transparent;
    background: none;
    color: inherit;
    font-weight: 600;
    text-decoration: underline;
    text-decoration-color: var(--_reader-line);
    text-underline-offset: 3px;
  }

  [part='message']:is(ul):empty {
    display: none;
  }

  @media (pointer: coarse) {
    .name,
    .clear,
    .choice select,
    summary {
      min-block-size: 44px;
    }

    [part='remove'] {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }

  @media print {
    .tools,
    .rows + button,
    .clear,
    [part='remove'] {
      display: none;
    }

    .chips li {
      padding-inline-end: 0.5rem;
    }

    tr {
      break-inside: avoid;
    }
  }

  @media (forced-colors: active) {
    .region.first .disc {
      fill: CanvasText;
    }

    .region.first text.inside {
      fill: Canvas;
    }

    .span,
    .origin {
      stroke: CanvasText;
    }
  }
`;
