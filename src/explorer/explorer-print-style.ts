import {css, type CSSResult} from 'lit';

/** Explorer on paper. Requires its other styles before it. */
export const explorerPrintStyle: CSSResult = css`
  @media print {
    .stage {
      display: block;
      block-size: auto;
      border: 0;
    }

    .foot {
      display: block;
      border: 0;
    }

    .skip,
    [role='tablist'],
    .bar,
    .foot hotspot-timeline,
    .source,
    .tools,
    .stage hotspot-filters,
    hotspot-largest,
    .stage hotspot-sector-picker {
      display: none;
    }
  }
`;
