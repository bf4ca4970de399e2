import {css, type CSSResult} from 'lit';

/** Style of panels in the top layer, which open under a button. Requires `tokens` before it. */
export const popoverStyle: CSSResult = css`
  [popover] {
    /* Until it has its place. */
    visibility: hidden;
    position: fixed;
    inset: auto;
    overflow: auto;
    inline-size: max-content;
    max-inline-size: calc(100vw - 1rem);
    margin: 0;
    border: 1px solid var(--_line);
    border-radius: 8px;
    padding: 1rem;
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 6px 24px rgb(0 0 0 / 18%);
  }

  /* What is open belongs to the screen. */
  @media print {
    [popover] {
      display: none;
    }
  }

  @media (forced-colors: active) {
    [popover] {
      border-color: CanvasText;
    }
  }
`;
