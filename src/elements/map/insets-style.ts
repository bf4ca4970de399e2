import {css, type CSSResult} from 'lit';

/** Strip of the outermost regions: below the map, or beside it where it is wide. */
export const insetsStyle: CSSResult = css`
  @media (max-width: 42rem) {
    :host(:state(insets)) .area {
      flex-basis: clamp(28rem, 85vi + 10rem, 44rem);
    }
  }

  [part='insets'] {
    display: flex;
    grid-area: 2 / 1 / 3 / 3;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    justify-content: center;
    margin: 0;
    padding: 0.5rem 0 0;
    list-style: none;
  }

  /* As wide as its name, if that is wider than the map. */
  [part='inset'] {
    min-inline-size: 76px;
  }

  [part='inset'] > svg {
    display: block;
    overflow: visible;
    margin-inline: auto;
  }

  [part='label'] {
    display: block;
    color: var(--_text-muted);
    font-size: max(0.75rem, 12px);
    line-height: 1.25;
    text-align: center;
    white-space: nowrap;
  }

  /* The map keeps at least half of a low box. */
  @container (max-height: 26rem) {
    [part='insets'] {
      overflow-y: auto;
      max-block-size: min(50cqb, 100cqb - 6rem);
    }
  }

  @container (min-width: 40em) {
    :host(:state(insets)) .main {
      grid-area: 1 / 1 / 3 / 2;
    }

    [part='insets'] {
      display: grid;
      grid-area: 1 / 2 / 3 / 3;
      max-block-size: 100cqb;
      align-content: center;
      grid-template-columns: repeat(2, auto);
      padding: 0 0 0 1rem;
    }
  }

  @media (forced-colors: active) {
    [part='inset'] > svg {
      forced-color-adjust: none;
    }
  }
`;
