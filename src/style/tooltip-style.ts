import {css, type CSSResult} from 'lit';

/**
 * Lets the pointer go onto a tooltip, over the space between it and its circle. One that lies over
 * its circle for want of room lets the pointer through, so that the circle can be chosen.
 */
export const tooltipStyle: CSSResult = css`
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
