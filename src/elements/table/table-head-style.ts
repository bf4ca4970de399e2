import {css, type CSSResult} from 'lit';

/** Style of the head of the table, whose columns can be sorted. */
export const tableHeadStyle: CSSResult = css`
  thead th {
    position: sticky;
    z-index: 2;
    inset-block-start: 0;
    border-block: 0 solid var(--_control-line);
    border-block-end-width: 1px;
    padding: 0;
    background: var(--_surface-raised);
    color: var(--_text-muted);
    font-weight: 500;
    vertical-align: bottom;
  }

  thead th > span {
    display: block;
    padding: 0.5rem;
  }

  thead button {
    display: inline-flex;
    align-items: end;
    gap: 0.375rem;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    border-radius: 0;
    padding: 0.5rem;
    text-align: start;
  }

  thead button.plain:hover {
    background: none;
    color: var(--_text);
  }

  thead th:has(button:hover) {
    background: var(--_hover);
  }

  thead button:focus-visible {
    outline-offset: -2px;
  }

  thead svg {
    flex: none;
    inline-size: 0.625rem;
    block-size: 0.9375rem;
    margin-block-end: 0.125rem;
    fill: currentColor;
  }

  thead path {
    fill-opacity: 0.4;
  }

  thead [aria-sort] path {
    display: none;
  }

  thead [aria-sort='ascending'] .up,
  thead [aria-sort='descending'] .down {
    display: inline;
    fill-opacity: 1;
  }

  thead th[aria-sort] {
    color: var(--_text);
    font-weight: 700;
  }

  @media (forced-colors: active) {
    thead svg {
      fill: CanvasText;
    }
  }
`;
