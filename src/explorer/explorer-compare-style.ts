import {css, type CSSResult} from 'lit';

/** Explorer in which regions are compared. Requires the other styles of explorers before it. */
export const explorerCompareStyle: CSSResult = css`
  .comparison {
    position: relative;
    overflow: auto;
    padding: 0.75rem 1rem;
  }

  .comparison .close {
    position: absolute;
    z-index: 2;
    inset-block-start: 0.5rem;
    inset-inline-end: 0.75rem;
    display: flex;
    align-items: center;
    justify-content: center;
    inline-size: 36px;
    block-size: 36px;
    padding: 0;
  }

  .comparison .close svg {
    inline-size: 0.75rem;
    block-size: 0.75rem;
    stroke: currentcolor;
    stroke-width: 1.5;
  }

  .rail {
    --hotspot-regions-height: none;

    position: absolute;
    z-index: 3;
    inset-block: 3.25rem 0;
    inset-inline-start: 0;
    display: none;
    overflow: auto;
    inline-size: min(20rem, 100%);
    border-inline-end: 1px solid var(--_line);
    padding: 0.75rem 1rem;
    background: var(--_surface);
    box-shadow: 0 6px 24px rgb(0 0 0 / 18%);
  }

  .drawn .rail {
    display: block;
  }

  .back::before {
    display: inline-block;
    inline-size: 0.375rem;
    block-size: 0.375rem;
    border: solid currentcolor;
    border-width: 0 0 1.5px 1.5px;
    margin-inline: 0.125rem 0.5rem;
    rotate: 45deg;
    content: '';
  }

  .comparing hotspot-map::part(tooltip) {
    max-inline-size: 100%;
  }

  /* A card, which has such a button, leaves no room for another over the map. */
  @container (max-width: 479px) {
    .stage:has(hotspot-region) .compare.tool {
      display: none;
    }
  }

  /* The stage keeps its map, and the comparison lengthens the page. */
  @container (max-width: 995px) {
    .stage.comparing {
      grid-template-rows:
        auto
        clamp(26rem, 100svh - var(--hotspot-around, 3rem) - 6.5rem, 60rem)
        auto;
      block-size: auto;
    }

    .comparison {
      grid-row: 3;
      border-block-start: 1px solid var(--_line);
    }

    .rail {
      inset-block-end: auto;
      max-block-size: 80svh;
    }
  }

  @container (min-width: 996px) {
    .stage.comparing {
      /* With large text, the map keeps its share. */
      grid-template-columns:
        min(var(--_rail), 23%)
        minmax(0, 1fr)
        clamp(28%, 100% - var(--_rail) - 30rem, 36%);
    }

    .comparing .bar {
      display: none;
    }

    .comparison {
      grid-row: 1 / 3;
      grid-column: 3;
      border-inline-start: 1px solid var(--_line);
    }

    .rail {
      position: static;
      grid-row: 1 / 3;
      grid-column: 1;
      display: block;
      inline-size: auto;
      block-size: 0;
      min-block-size: 100%;
      border: 0;
      box-shadow: none;
    }
  }

  @media (pointer: coarse) {
    .comparison .close {
      inline-size: 44px;
      block-size: 44px;
    }

    .back {
      min-block-size: 44px;
    }
  }

  @media print {
    .rail,
    .comparison .close {
      display: none;
    }

    .comparison {
      overflow: visible;
      border: 0;
    }
  }
`;
