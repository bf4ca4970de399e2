import {css, type CSSResult} from 'lit';

/** Style of a choice that its summary opens and closes. Requires `tokens` before it. */
export const menuStyle: CSSResult = css`
  :host {
    display: block;
  }

  details {
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  summary {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: calc(max(2.5rem, 40px) - 2px);
    padding: 0.25rem 0.5rem;
    list-style: none;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::after {
    flex: none;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    margin-inline-start: auto;
    margin-block-end: 0.25rem;
    rotate: 45deg;
    content: '';
  }

  details[open] summary::after {
    margin-block: 0.25rem 0;
    rotate: 225deg;
  }

  summary:hover {
    background: var(--_hover);
  }
`;
