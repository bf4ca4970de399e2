import {css, type CSSResult} from 'lit';

/**
 * Style of lists of boxes with names and figures, each with a bar behind it, chosen ones on top.
 * Requires `tokens`, `controls` and `readerColours` before it.
 */
export const rankedListStyle: CSSResult = css`
  .options {
    flex: 1 1 auto;
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  /* Chosen rows remain in view, so that a choice shows wherever the list is. */
  .pinned {
    position: sticky;
    z-index: 1;
    background: var(--_surface);
  }

  /* The last of the chosen rows. */
  [part='option']:has(:checked):has(+ [part='option'] input:not(:checked)) {
    margin-block-end: 2px;
    box-shadow: 0 2px var(--_line);
  }

  [part='option'] {
    display: flex;
    gap: 0.375rem;
    align-items: center;
    min-block-size: max(2rem, 32px);
    padding-inline: 0.125rem;
    font-size: max(0.875rem, 14px);
    line-height: 1.125rem;
    cursor: pointer;
  }

  [part='option']:hover {
    background: var(--_soft);
  }

  [part='option'] input {
    inline-size: 1rem;
    block-size: 1rem;
    accent-color: var(--_text);
  }

  [part='option'] input:focus-visible {
    outline-offset: 1px;
  }

  .bar {
    display: grid;
    position: relative;
    flex: 1 1 0;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.375rem;
    align-items: center;
    min-inline-size: 0;
    min-block-size: 1.625rem;
    padding-inline: 0.375rem 0.25rem;
  }

  [part='bar'] {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    fill: var(--_bar);
  }

  [part='label'],
  .total {
    position: relative;
  }

  [part='label'] {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .total {
    font-size: max(0.75rem, 12px);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  [part='option']:has(:checked) [part='label'] {
    font-weight: 600;
  }

  [part='option']:has(:checked) [part='bar'] {
    fill: var(--_reader-tint);
  }

  @media (pointer: coarse) {
    [part='option'] {
      min-block-size: 44px;
    }
  }

  @media print {
    .options {
      overflow: visible;
    }

    .pinned {
      position: static;
    }
  }

  @media (forced-colors: active) {
    [part='bar'] {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
