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

  /* Type of maps. */
  :host([content='keys']) {
    background: none;
    font-size: max(0.6875rem, 11px);
    line-height: 1.25;
  }

  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 2rem;
  }

  :host([content='keys']) .keys {
    gap: 0.375rem 0.5rem;
  }

  .colours {
    flex: 1 1 14rem;
    max-inline-size: 36rem;
    min-inline-size: 0;
  }

  .notes {
    flex: 1 1 100%;
  }

  /* Circles and classes side by side, or else one below the other. */
  :host([content='keys']) .colours {
    flex-basis: 8.5rem;
    max-inline-size: 20rem;
  }

  p {
    margin: 0.25rem 0 0;
  }

  :host([content='keys']) p {
    margin: 0.0625rem 0 0;
    font-size: 0.955em;
  }

  p.title {
    margin: 0 0 0.375rem;
    color: var(--_text);
    font-weight: 600;
    line-height: 1.25;
  }

  :host([content='keys']) .title {
    margin: 0 0 0.125rem;
    font-size: 1.09em;
    font-weight: 700;
  }

  [part='circles'],
  [part='histogram'] {
    display: block;
    max-inline-size: 100%;
    overflow: visible;
    font-variant-numeric: tabular-nums;
  }

  .notes,
  .note,
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

  .rings [part='class'] {
    grid-template-columns: auto auto 1fr;
  }

  :host([content='keys']) [part='class'] {
    min-block-size: 1rem;
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

  .keys + .texts {
    margin-block-start: 0.75rem;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.375rem;
  }

  .texts {
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
    [part='class'] svg,
    [part='histogram'] {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
`;
