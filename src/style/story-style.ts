import {css, type CSSResult} from 'lit';

/** Headline of the widget. */
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

  .narrow {
    font-size: max(1rem, 16px);
  }

  .narrow > span {
    display: block;
    font-size: max(1.375rem, 22px);
  }

  @container (max-width: 30em) {
    .wide {
      display: none;
    }
  }

  @container (min-width: 30.01em) {
    .narrow {
      display: none;
    }
  }
`;
