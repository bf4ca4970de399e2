import {css, type CSSResult} from 'lit';

/** Style of regions side by side. */
export const profileComparisonStyle: CSSResult = css`
  .frame {
    position: relative;
    overflow-x: auto;
  }

  .comparison {
    inline-size: auto;
  }

  @media print {
    .frame {
      overflow: visible;
    }

    .comparison {
      font-size: 0.75rem;
    }
  }

  .comparison th,
  .comparison td {
    min-inline-size: 8.75rem;
    text-align: start;
    vertical-align: top;
  }

  .comparison .sector {
    position: sticky;
    z-index: 1;
    inset-inline-start: 0;
    min-inline-size: 8rem;
    max-inline-size: 14rem;
    background: var(--_surface);
  }

  .comparison thead .sector {
    background: var(--_surface-raised);
  }

  .comparison thead th[scope='col']:not(.sector) {
    color: var(--_text);
    font-size: max(1rem, 16px);
    font-weight: 700;
  }

  .comparison .hovered {
    box-shadow: inset 0 -3px var(--_accent);
  }

  .comparison .facts td {
    background: var(--_surface-raised);
    font-size: max(0.875rem, 14px);
  }

  .comparison td > * {
    display: block;
  }

  /* Long notes must not widen their column. */
  .comparison [part='quality'] {
    inline-size: 0;
    min-inline-size: 100%;
  }

  .comparison td > span {
    font-size: max(0.875rem, 14px);
  }

  .comparison .stars {
    white-space: nowrap;
  }

  .comparison .missing {
    color: var(--_text-muted);
    font-weight: 400;
  }

  .comparison .chosen .sector,
  .comparison .chosen td {
    background: var(--_selected);
  }

  @container (inline-size < 36em) {
    .comparison .sector {
      min-inline-size: 6rem;
      max-inline-size: 6.5rem;
      overflow-wrap: anywhere;
      hyphens: auto;
    }
  }
`;
