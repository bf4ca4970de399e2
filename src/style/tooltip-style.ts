import {css, type CSSResult} from 'lit';

/**
 * Common style of the tooltips of charts and of the map. Requires `tokens` before it.
 *
 * The pointer can move onto a tooltip, across the gap between it and its circle. A tooltip that has
 * to cover its circle lets the pointer through, so that the circle can be chosen.
 */
export const tooltipStyle: CSSResult = css`
  .tip,
  [part='tooltip'] {
    position: absolute;
    top: 0;
    left: 0;
    inline-size: max-content;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 0.5rem 0.75rem;
    background: var(--_surface);
    box-shadow: 0 2px 10px rgb(0 0 0 / 25%);
    color: var(--_text);
    font-size: max(0.875rem, 14px);
  }

  :is(.tip, [part='tooltip']) :is(p, dl, dd) {
    margin: 0;
  }

  :is(.tip, [part='tooltip']) dd {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  :is(.tip, [part='tooltip']) .name {
    font-weight: 700;
  }

  .tip::before,
  [part='tooltip']::before {
    position: absolute;
    z-index: -1;
    inset: -10px;
    content: '';
  }

  .tip.over,
  [part='tooltip'].over {
    pointer-events: none;
  }
`;
