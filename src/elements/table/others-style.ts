import {css, type CSSResult} from 'lit';

/** Style of the folded group of regions that the criterion leaves out. */
export const othersStyle: CSSResult = css`
  summary {
    inline-size: fit-content;
    min-block-size: max(1.5rem, 24px);
    border-radius: var(--_radius);
    padding: 0.375rem 0.5rem;
    cursor: pointer;
  }
`;
