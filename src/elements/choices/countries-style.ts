import {css, type CSSResult} from 'lit';

/** Style of `<hotspot-countries>`. Requires `menuStyle` before it. */
export const countriesStyle: CSSResult = css`
  .name {
    font-weight: 700;
  }

  button {
    margin: 0.25rem 0.5rem 0.5rem;
  }

  .list {
    overflow-y: auto;
    max-block-size: 24rem;
    border-block-start: 1px solid var(--_line);
    padding-block: 0.25rem;
  }

  @media print {
    .list {
      overflow: visible;
      max-block-size: none;
    }
  }

  /* Down the columns, in which a list in protocol order is read. */
  .options {
    columns: 11rem;
    column-gap: 1rem;
  }

  [part='option'] {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: max(2rem, 32px);
    padding: 0.25rem 0.5rem;
    break-inside: avoid;
    line-height: 1.2;
    cursor: pointer;
  }

  [part='option']:hover {
    background: var(--_hover);
  }

  [part='option']:has(:checked) {
    background: var(--_selected);
  }

  input[type='checkbox']:focus-visible {
    outline-offset: 1px;
  }

  .count {
    margin-inline-start: auto;
    color: var(--_text-muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
`;
