import {css, type CSSResult} from 'lit';

/** Style of `<hotspot-measures>`. */
export const measuresStyle: CSSResult = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_gap) calc(2 * var(--_gap));
  }

  label {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-inline-size: 0;
  }

  label:has(select) {
    flex: 1 1 auto;
    flex-direction: column;
    align-items: stretch;
    gap: 0.125rem;
    min-inline-size: min(14rem, 100%);
    max-inline-size: min(28rem, 100%);
  }

  label:has(select) > span {
    font-size: 0.875em;
    font-weight: 700;
  }

  select {
    min-block-size: 2.25rem;
    min-inline-size: 0;
  }

  fieldset {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem calc(2 * var(--_gap));
    min-inline-size: 0;
    margin: 0;
    border: 0;
    padding: 0;
  }

  legend {
    padding: 0;
    font-size: 0.875em;
    font-weight: 700;
  }

  fieldset label:has(select) {
    flex: 0 1 auto;
    flex-direction: row;
    align-items: center;
    gap: 0.5rem;
    min-inline-size: 0;
  }

  fieldset label:has(select) > span {
    font-weight: 400;
  }

  fieldset label:has([type='checkbox']) {
    min-block-size: max(2rem, 32px);
    cursor: pointer;
  }

  [part='message'] {
    flex: 1 1 100%;
    margin: 0;
    color: var(--_text-muted);
    font-size: 0.875em;
  }
`;
