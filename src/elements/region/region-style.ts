import {css, type CSSResult} from 'lit';

/** Style of `<hotspot-region>`: a card, or a sheet as wide as a container less than 480 px wide. */
export const regionStyle: CSSResult = css`
  :host {
    max-inline-size: 320px;
  }

  @container (inline-size < 480px) {
    :host {
      max-inline-size: none;
    }
  }

  article {
    border: 1px solid var(--_line);
    border-radius: 8px;
    padding: 0 1rem 1rem;
    background: var(--_surface);
    box-shadow: 0 2px 10px rgb(0 0 0 / 18%);
    font-size: max(0.75rem, 12px);
    font-variant-numeric: tabular-nums;
    line-height: 1.35;
  }

  header {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    display: flex;
    justify-content: space-between;
    padding-block: 0.75rem 0.5rem;
    background: inherit;
  }

  header div {
    min-inline-size: 0;
  }

  p,
  h3,
  h4,
  ul {
    margin: 0;
    padding: 0;
  }

  h3 {
    font-size: max(1.25rem, 20px);
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }

  h4 {
    margin-block-start: 0.75rem;
    font-size: inherit;
    font-weight: 600;
  }

  .place {
    color: var(--_text-muted);
    font-size: max(0.875rem, 14px);
  }

  [part='close'] {
    display: grid;
    flex: none;
    place-content: center;
    inline-size: max(2rem, 32px);
    block-size: max(2rem, 32px);
    margin-inline-end: -0.5rem;
    padding: 0;
  }

  [part='close'] svg {
    inline-size: 0.75rem;
    block-size: 0.75rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
  }

  .subject,
  .rank,
  .share,
  .unmet,
  .notes {
    color: var(--_text-muted);
  }

  [part='series'] {
    margin-block-start: 0.25rem;
    border-radius: var(--_radius);
  }

  .notes {
    display: grid;
    gap: 0.25rem;
    margin-block-start: 0.375rem;
    list-style: none;
  }

  .marked {
    display: flex;
    gap: 0.25rem;
  }

  .notes svg {
    flex: none;
    inline-size: 14px;
    block-size: 14px;
  }

  table {
    inline-size: 100%;
    margin-block-start: 0.75rem;
    border-spacing: 0;
  }

  th,
  td {
    padding: 0.1875rem 0 0.1875rem 0.5rem;
    font-weight: 400;
    text-align: end;
    vertical-align: middle;
  }

  thead th {
    font-weight: 600;
    vertical-align: bottom;
  }

  thead th + th {
    color: var(--_text-muted);
    font-weight: 400;
  }

  th:first-child {
    padding-inline-start: 0;
    text-align: start;
  }

  .persons {
    display: block;
    color: var(--_text-muted);
  }

  td.quotient {
    inline-size: 2.75rem;
  }

  th button {
    min-block-size: max(1.5rem, 24px);
    border: 0;
    padding: 0;
    background: none;
    text-align: start;
  }

  th button:hover {
    text-decoration: underline;
  }

  th button[aria-pressed='true'] {
    background: none;
    color: inherit;
    font-weight: 600;
  }

  .bar {
    inline-size: 3.5rem;
    padding-inline-start: 0.5rem;
  }

  .bar svg {
    display: block;
  }

  .bar line {
    stroke: var(--_text);
  }

  footer {
    display: grid;
    gap: 0.5rem;
    grid-template-columns: 1fr 1fr;
    margin-block-start: 0.75rem;
  }

  footer button {
    min-block-size: max(2.25rem, 36px);
    font-size: max(0.875rem, 14px);
    font-weight: 600;
  }

  @container (inline-size < 480px) {
    article {
      border-inline-width: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
  }

  @media (pointer: coarse) {
    footer button,
    [part='close'] {
      min-inline-size: max(2.75rem, 44px);
      min-block-size: max(2.75rem, 44px);
    }

    th button {
      min-block-size: max(2.75rem, 44px);
    }
  }

  @media print {
    article {
      box-shadow: none;
    }

    [part='close'],
    footer {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .bar rect {
      fill: CanvasText;
    }

    .bar line {
      stroke: Highlight;
    }
  }
`;
