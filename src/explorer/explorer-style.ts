import {css, type CSSResult} from 'lit';

/** Layout of the widget as an explorer: the map fills the window, choices lie beside or over it. */
export const explorerStyle: CSSResult = css`
  :host(:state(explorer):popover-open) {
    position: fixed;
    inset: 0;
    overflow: auto;
    inline-size: 100vw;
    block-size: 100dvh;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    border: 0;
    padding: 0;
  }

  /* With the header of the page above and the tabs below, the stage is as high as the window. */
  .stage {
    --_rail: 19rem;

    position: relative;
    display: grid;
    overflow-x: clip;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    block-size: clamp(34rem, 100svh - var(--hotspot-around, 6rem), 68rem);
    border-block-end: 1px solid var(--_line);
    container-type: inline-size;
  }

  .stage .map {
    grid-row: 2;
    grid-column: 1;
    display: flex;
    flex-direction: column;
    gap: 0;
    order: 0;
    min-inline-size: 0;
    min-block-size: 0;
  }

  .stage hotspot-map {
    flex: 1 1 0;
    min-block-size: 0;
    --_map-height: 0%;
  }

  .stage hotspot-map::part(annotations),
  .stage hotspot-map::part(disclaimer) {
    padding-inline: 0.75rem;
  }

  /* The map can be dragged beside the words. */
  .stage div[slot='head'] {
    pointer-events: none;
  }

  .stage [part='heading'] {
    max-inline-size: 26rem;
    font-size: max(1.25rem, 20px);
    font-weight: 600;
  }

  .stage [part='subtitle'] {
    font-size: max(0.875rem, 14px);
  }

  .stage [part='key-figures'] {
    gap: 0.25rem 1.125rem;
  }

  .stage [part='key-figures'] dt {
    font-size: max(0.75rem, 12px);
  }

  .bar {
    position: relative;
    z-index: 10;
    display: flex;
    gap: 0.5rem;
    align-items: start;
    padding: 0.5rem 1rem;
    border-block-end: 1px solid var(--_line);
  }

  .bar hotspot-search {
    position: static;
    flex: 1 1 12rem;
    max-inline-size: none;
  }

  /* Across the bar, over the list of sectors if that is beside the map. */
  .bar hotspot-search::part(results) {
    position: absolute;
    z-index: 10;
    inset-inline: 0.5rem;
  }

  .sectors {
    flex: 0 1 14.75rem;
    min-inline-size: 6rem;
    min-block-size: 36px;
    font-size: max(0.875rem, 14px);
    font-weight: 600;
    line-height: 1.15;
    overflow-wrap: anywhere;
    text-align: start;
  }

  .source .link svg {
    display: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    fill: none;
    stroke: currentcolor;
    stroke-linecap: round;
    stroke-width: 1.5;
  }

  .sectors::after {
    display: inline-block;
    inline-size: 0.375rem;
    block-size: 0.375rem;
    border: solid currentcolor;
    border-width: 0 1.5px 1.5px 0;
    margin-inline-start: 0.5rem;
    margin-block-end: 0.1875rem;
    rotate: 45deg;
    content: '';
  }

  /* A drawer over the map. */
  .stage hotspot-sector-picker {
    --hotspot-picker-height: none;

    position: absolute;
    z-index: 3;
    inset-block: 3.25rem 0;
    inset-inline-start: 0;
    display: none;
    inline-size: min(20rem, 100%);
    border-inline-end: 1px solid var(--_line);
    padding: 0.75rem 1rem;
    box-shadow: 0 6px 24px rgb(0 0 0 / 18%);
  }

  .drawn hotspot-sector-picker {
    display: flex;
  }

  .stage [slot='legend'] {
    margin: 0;
  }

  .below {
    display: none;
    padding: 0.75rem;
  }

  .foot {
    display: flex;
    gap: 0 1.5rem;
    align-items: center;
    border-block-start: 1px solid var(--_line);
    min-block-size: 52px;
    padding-inline: 0.75rem 1rem;
  }

  .foot hotspot-timeline {
    flex: 0 1 33rem;
    min-inline-size: 12rem;
  }

  .source {
    flex: 1 1 8rem;
    margin: 0;
    color: var(--_text-muted);
    font-size: max(0.75rem, 12px);
    text-align: end;
  }

  .panel {
    inline-size: min(42rem, max(50vw - 1rem, 20rem), 100vw - 1rem);
  }

  :host(:state(explorer)) section {
    gap: 0;
  }

  :host(:state(explorer)) section > details,
  :host(:state(explorer)) [part='questions'] {
    padding: 0.5rem 1rem;
  }

  :host(:state(explorer)) [role='tabpanel'] {
    padding: 1rem;
  }

  @container (min-width: 996px) {
    .stage {
      grid-template-columns: var(--_rail) minmax(0, 1fr);
    }

    .bar {
      border: 0;
      padding: 0.75rem 1rem 0;
    }

    .bar,
    .stage hotspot-sector-picker {
      grid-column: 1;
    }

    .stage .map {
      grid-row: 1 / 3;
      grid-column: 2;
      border-inline-start: 1px solid var(--_line);
    }

    .sectors {
      display: none;
    }

    .stage hotspot-sector-picker {
      position: static;
      grid-row: 2;
      display: flex;
      inline-size: auto;
      block-size: 0;
      min-block-size: 100%;
      border: 0;
      box-shadow: none;
    }
  }
`;
