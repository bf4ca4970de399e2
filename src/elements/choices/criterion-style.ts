import {css, type CSSResult} from 'lit';

/** Style of `<hotspot-criterion>`. */
export const criterionStyle: CSSResult = css`
  :host {
    display: block;
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    border: 0;
    padding: 0;
  }

  legend {
    padding: 0;
    font-weight: 700;
  }

  .kinds,
  .fields {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1.25rem;
  }

  label {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: max(2rem, 32px);
    max-inline-size: 100%;
  }

  [part='option'] {
    cursor: pointer;
  }

  .fields:not(:empty) {
    margin-block-start: 0.25rem;
  }

  input[type='number'] {
    inline-size: 5.5rem;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  input:user-invalid {
    border-color: var(--_error);
  }

  p {
    margin: 0;
  }

  [part='sentence'] {
    margin-block: 0.5rem 0.75rem;
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 0.75rem;
  }

  select {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .method label {
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
  }

  [part='message'] {
    margin-block-start: 0.25rem;
    color: var(--_text-muted);
    font-size: 0.875em;
  }
`;
