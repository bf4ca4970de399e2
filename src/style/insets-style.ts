import {css, type CSSResult} from 'lit';

/** Strip of the outermost regions: below the map, or beside it where it is wide. */
export const insetsStyle: CSSResult = css`
  @media (max-width: 42rem) {
    :host(:state(insets)) {
      block-size: clamp(28rem, 85vi + 10rem, 44rem);
    }
  }

  [part='insets'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, 76px);
    gap: 0.25rem 0.5rem;
    justify-content: center;
    margin: 0;
    padding: 0.5rem 0 0;
    list-style: none;
  }

  [part='inset'] {
    inline-size: 76px;
  }

  [part='inset'] > svg {
    display: block;
    overflow: visible;
  }

  [part='label'] {
    display: block;
    color: var(--_text-muted);
    font-size: 0.75rem;
    line-height: 1.25;
    text-align: center;
  }

  @container (min-width: 40rem) {
    .area {
      grid-template: minmax(0, 1fr) / minmax(0, 1fr) auto;
    }

    [part='insets'] {
      align-content: center;
      grid-template-columns: repeat(2, 76px);
      padding: 0 0 0 1rem;
    }
  }

  @media (forced-colors: active) {
    [part='inset'] > svg {
      forced-color-adjust: none;
    }
  }
`;
