import {css, type CSSResult} from 'lit';

/** Style of `<hotspot-legend>`. */
export const legendStyle: CSSResult = css`
  :host {
    position: relative;
    display: block;
    overflow: var(--_overflow, visible);
    max-inline-size: var(--_widest, none);
    min-block-size: 0;
    background: var(--_surface);
    font-size: 0.875em;
  }

  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem 2rem;
  }

  .sizes {
    flex: 0 1 auto;
  }

  .colours {
    flex: 1 1 14rem;
    max-inline-size: 36rem;
    min-inline-size: 0;
  }

  p {
    margin: 0.25rem 0 0;
  }

  p.title {
    margin: 0 0 0.375rem;
    color: var(--_text);
    font-weight: 600;
    line-height: 1.25;
  }

  [part='circles'] {
    display: block;
    max-inline-size: 100%;
    overflow: visible;
    fill: var(--_text);
    stroke: none;
    font-variant-numeric: tabular-nums;
  }

  [part='circle'] {
    fill: var(--_surface-raised);
    stroke: var(--_text-muted);
  }

  line {
    stroke: var(--_text-muted);
    stroke-dasharray: 1 2;
  }

  .sizes p:not(.title),
  .count,
  .texts {
    color: var(--_text-muted);
  }

  ul {
    columns: 2 12rem;
    column-gap: 2rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [part='class'] {
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: center;
    gap: 0.5rem;
    break-inside: avoid;
    min-block-size: max(1.5rem, 24px);
  }

  [part='class'] svg {
    display: block;
  }

  [part='label'] {
    overflow-wrap: anywhere;
  }

  .count {
    font-variant-numeric: tabular-nums;
  }

  .texts {
    margin-block-start: 0.75rem;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.375rem;
    font-size: 0.9375em;
  }

  [part='message'] {
    color: var(--_text);
  }

  .texts p {
    max-inline-size: 60rem;
  }

  details {
    margin-block-start: 0.375rem;
  }

  summary {
    inline-size: fit-content;
    min-block-size: max(1.5rem, 24px);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  summary:hover {
    color: var(--_text);
    text-decoration: underline;
  }

  /* The definitions are printed too. */
  @media print {
    .keys {
      break-inside: avoid;
      print-color-adjust: exact;
    }

    summary {
      display: none;
    }

    details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
  }

  @media (forced-colors: active) {
    [part='class'] svg {
      forced-color-adjust: none;
    }

    [part='circles'] {
      fill: CanvasText;
    }

    [part='circle'] {
      fill: none;
      stroke: CanvasText;
    }
  }
`;
