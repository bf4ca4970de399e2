import {css, type CSSResult} from 'lit';

/**
 * Column of legend and insets: over the Atlantic at the left of a map that has room for it; else the
 * legend is below the map, and the insets are behind a button there.
 */
export const insetsStyle: CSSResult = css`
  .column {
    grid-area: 2 / 1 / 3 / 3;
    min-inline-size: 0;
  }

  /* Its width and margins grow with the map's, from 140 px at 640 px to 277 px at 1040 px. */
  .over {
    position: absolute;
    bottom: 0;
    left: 0;
    display: flex;
    flex-direction: column;
    gap: 0.375rem;
    overflow: hidden auto;
    box-sizing: content-box;
    inline-size: clamp(140px, 34.25cqi - 79px, 277px);
    max-block-size: calc(100cqb - 0.75rem);
    padding: 0.25rem 8px clamp(4px, 2cqi - 9px, 12px) clamp(12px, 2cqi - 1px, 20px);
    pointer-events: none;
  }

  .over.tall {
    block-size: calc(100cqb - 0.75rem);
  }

  .over > *,
  .over ::slotted(*) {
    flex: none;
    pointer-events: auto;
  }

  /* In the free corner. */
  .over .apart {
    margin-block-end: auto;
  }

  /* Circles must not run through the words once the reader has moved the map. */
  :host(:state(away)) .over {
    border-start-end-radius: var(--_radius);
    background: color-mix(in srgb, var(--_surface) 90%, transparent);
  }

  @container (min-width: 560px) and (min-height: 280px) {
    [part='message'] {
      inset-inline-start: 28cqi;
    }
  }

  [part='insets'] {
    display: grid;
    grid-template-columns: repeat(4, auto);
    justify-content: space-between;
    gap: 0.25rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [part='insets'].apart {
    justify-content: start;
  }

  [part='inset'] {
    min-inline-size: 0;
  }

  [part='inset'] > svg {
    display: block;
    overflow: visible;
    margin-inline: auto;
  }

  .caption,
  [part='label'] {
    display: block;
    margin: 0;
    color: var(--_text-muted);
    font-size: max(0.625rem, 10px);
    line-height: 1.25;
    text-align: center;
  }

  .caption {
    text-align: start;
  }

  /* Below the map. */
  .column > button {
    min-block-size: 24px;
    margin-block-start: 0.375rem;
    padding: 0 0.5rem;
    font-size: max(0.75rem, 12px);
  }

  @media (pointer: coarse) {
    :is([part='controls'], .column) > button {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }

  :host > slot::slotted(*) {
    margin-block-start: 0.5rem;
  }

  .column:not(.over) [part='insets'] {
    justify-content: start;
    gap: 0.5rem 0.75rem;
    padding-block: 0.5rem;
  }

  /* The map keeps at least half of a low box. */
  @container (max-height: 26rem) {
    .column:not(.over) {
      overflow-y: auto;
      max-block-size: min(50cqb, 100cqb - 6rem);
    }
  }

  @media (forced-colors: active) {
    [part='inset'] > svg {
      forced-color-adjust: none;
    }
  }
`;
