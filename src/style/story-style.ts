import {css, type CSSResult} from 'lit';

/** Headline, key figures and example questions of the widget. */
export const storyStyle: CSSResult = css`
  header {
    display: grid;
    gap: 0.25rem;
  }

  [part='heading'] {
    margin: 0;
    font-size: max(1.375rem, 22px);
    line-height: 1.25;
    text-wrap: balance;
  }

  [part='subtitle'] {
    margin: 0;
    max-inline-size: 46rem;
    color: var(--_text-muted);
  }

  [part='key-figures'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 2rem;
    margin: 0.25rem 0 0;
  }

  [part='key-figures'] > div {
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
  }

  dt {
    color: var(--_text-muted);
    font-size: max(0.875em, 14px);
  }

  dd {
    white-space: nowrap;
    margin: 0;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .narrow {
    font-size: max(1rem, 16px);
  }

  .narrow > span {
    display: block;
    font-size: max(1.375rem, 22px);
  }

  [part='questions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [part='questions'] :is(a, button) {
    display: inline-block;
    min-block-size: 24px;
    border: 0;
    padding: 0;
    background: none;
    color: inherit;
    text-align: start;
    text-decoration: underline;
  }

  @container (max-width: 30em) {
    .wide {
      display: none;
    }

    [part='key-figures'] {
      column-gap: 1rem;
    }

    [part='key-figures'] > div {
      flex: 1 1 6rem;
    }
  }

  @container (min-width: 30.01em) {
    .narrow {
      display: none;
    }
  }

  @media print {
    [part='questions'] {
      display: none;
    }
  }
`;
