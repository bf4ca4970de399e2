import {css, type CSSResult} from 'lit';

/**
 * Style of buttons, inputs, choices and the focus ring of all elements. Every target is at least
 * 24 px high and wide. Requires {@link tokens} before it.
 */
export const controls: CSSResult = css`
  button,
  input,
  select {
    margin: 0;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
  }

  button,
  select,
  input:not([type='checkbox'], [type='radio'], [type='range']) {
    min-block-size: max(2rem, 32px);
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    padding: 0.25rem 0.5rem;
    background: var(--_surface);
  }

  button {
    min-inline-size: max(2rem, 32px);
    cursor: pointer;
  }

  button.plain {
    border-color: transparent;
    background: none;
  }

  button:hover,
  select:hover {
    background-color: var(--_hover);
  }

  button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_accent-text);
  }

  button:disabled,
  button[aria-disabled='true'] {
    border-color: var(--_line);
    background: none;
    color: var(--_text-muted);
    cursor: default;
  }

  input[type='checkbox'],
  input[type='radio'] {
    flex: none;
    inline-size: max(1.125rem, 18px);
    block-size: max(1.125rem, 18px);
    accent-color: var(--_accent);
  }

  :focus {
    outline: none;
  }

  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .visually-hidden {
    position: absolute;
    overflow: hidden;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }

  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      forced-color-adjust: none;
    }
  }
`;
