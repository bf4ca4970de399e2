import {css, type CSSResult} from 'lit';

/** Style of choices whose text wraps. Requires `tokens` and `controls` before it. */
export const choiceStyle: CSSResult = css`
  .choice {
    display: inline-flex;
    position: relative;
    overflow: clip;
    align-items: center;
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: max(2rem, 32px);
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    line-height: 1.3;
  }

  .chosen {
    padding-block: 0.25rem;
    padding-inline: 0.5rem 1.75rem;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  .choice::after {
    position: absolute;
    inset-block-start: calc(50% - 0.375rem);
    inset-inline-end: 0.625rem;
    inline-size: 0.375rem;
    block-size: 0.375rem;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    pointer-events: none;
    content: '';
  }

  .choice:hover {
    background: var(--_hover);
  }

  .choice:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .choice select {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
`;
