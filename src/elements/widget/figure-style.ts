import {css, type CSSResult} from 'lit';

/** Headline, choice, table, caption and paper of a figure. Requires `widgetStyle` before it. */
export const figureStyle: CSSResult = css`
  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.25rem 1rem;
    align-items: center;
  }

  .head header {
    display: contents;
  }

  .head [part='heading'] {
    grid-column: 1 / -1;
    font-size: max(1.25rem, 20px);
    font-weight: 600;
  }

  .head [part='subtitle'] {
    font-size: max(0.875rem, 14px);
    line-height: 1.3;
  }

  .sector {
    max-inline-size: 14rem;
    min-block-size: max(2rem, 32px);
    padding-block: 0.125rem;
    font-size: max(0.875rem, 14px);
    font-weight: 600;
    text-overflow: ellipsis;
  }

  .picture hotspot-map {
    --_map-height: min(18.75rem, max(12rem, var(--_height, 100rem) - 10rem));

    flex: 1 1 auto;
  }

  .picture[inert] hotspot-map::part(controls) {
    display: none;
  }

  /* The caption beneath shows the source. */
  hotspot-map::part(attribution) {
    display: none;
  }

  .table {
    overflow: auto;
    flex: 1 1 18.75rem;
    min-block-size: 12rem;
  }

  figcaption {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.25rem;
    font-size: max(0.75rem, 12px);
    line-height: 1.35;
  }

  .credit {
    flex: 1 1 16rem;
    margin: 0;
    color: var(--_text-muted);
    overflow-wrap: anywhere;
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
  }

  :is(.acts, .credit) button {
    display: inline-flex;
    gap: 0.375rem;
    align-items: center;
    justify-content: center;
    min-inline-size: 24px;
    min-block-size: max(2rem, 32px);
    border-color: transparent;
    padding: 0 0.375rem;
    background: none;
    color: var(--_text);
    font-size: max(0.75rem, 12px);
  }

  .credit button {
    min-block-size: 24px;
    padding: 0;
    vertical-align: middle;
  }

  :is(.acts, .credit) button:hover {
    background: var(--_hover);
  }

  .acts [aria-pressed='true'] {
    border-color: var(--_amber-ink);
    background: var(--_amber-tint);
  }

  :is(.acts, .credit) svg {
    inline-size: 1rem;
    block-size: 1rem;
    fill: none;
    stroke: currentcolor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.5;
  }

  .panel {
    inline-size: min(42rem, 100vw - 1rem);
    font-size: max(0.875rem, 14px);
  }

  @media (pointer: coarse) {
    .sector,
    :is(.acts, .credit) button {
      min-inline-size: 44px;
      min-block-size: 44px;
    }

    /* Reaches over the line before it, and to the buttons below. */
    .credit button {
      margin-block: -10px -4px;
    }
  }

  /* The legend is below the map. */
  @container (max-width: 559px) {
    .views {
      --_figure: 44rem;
    }

    .picture hotspot-map {
      --_map-height: min(15rem, max(12rem, var(--_height, 100rem) - 10rem));
    }

    .head {
      grid-template-columns: minmax(0, 1fr);
    }

    .head [part='heading'] {
      font-size: max(1rem, 16px);
    }

    /* The choice beneath names the sector. */
    .head:has(.sector) .narrow > span {
      display: none;
    }

    .sector {
      max-inline-size: none;
    }
  }

  @media print {
    .sector,
    .acts,
    .credit .about {
      display: none;
    }

    .table {
      overflow: visible;
    }

    .views,
    figure,
    .picture,
    .map {
      display: block;
    }

    /* Definitions and source are printed. */
    #sources:not(:popover-open) {
      position: static;
      display: block;
      visibility: visible;
      overflow: visible;
      inline-size: auto;
      max-block-size: none !important;
      border: 0;
      padding: 0;
      box-shadow: none;
    }
  }
`;
