import {css, type CSSResult} from 'lit';

/** Layout of the widget from 320 px to full screen; see `regional-hotspots.ts`. */
export const widgetStyle: CSSResult = css`
  :host {
    background: var(--_surface);
  }

  section {
    display: grid;
    gap: 1rem;
  }

  .skip {
    inline-size: fit-content;
    padding: 0.25rem 0.5rem;
  }

  .skip:not(:focus) {
    position: absolute;
    overflow: hidden;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
  }

  .views {
    display: grid;
    gap: 1rem;
    grid-template-columns: minmax(0, 1fr);
    reading-flow: grid-order;
  }

  .views[hidden] {
    display: none;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 2rem;
    align-items: start;
  }

  hotspot-timeline {
    flex: 2 1 24rem;
  }

  .tools > *,
  .views > * {
    min-inline-size: 0;
  }

  .filters {
    flex: 1 1 100%;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .filters summary {
    padding: 0.375rem 0.75rem;
    cursor: pointer;
  }

  .filters > div {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem 2.5rem;
    align-items: start;
    padding: 0.25rem 0.75rem 0.75rem;
  }

  .filters > div > * {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  hotspot-criterion {
    flex: 1 1 32rem;
  }

  /* The legend beside it shows the source. */
  hotspot-map::part(attribution) {
    display: none;
  }

  /* In a height that the page sets, the map gives way to heading and summary. */
  hotspot-map {
    --_map-height: min(
      clamp(18rem, 98cqi, 27rem) + 2rem,
      max(14rem, var(--_height, 100rem) - 7rem)
    );
  }

  /* Below the map is a strip of maps of the outermost regions. */
  hotspot-map:state(insets) {
    --_map-height: min(
      clamp(18rem, 98cqi, 27rem) + 10rem,
      max(14rem, var(--_height, 100rem) - 7rem)
    );
  }

  .rail {
    display: flex;
    flex-direction: column;
    gap: 0.75rem;
  }

  hotspot-sector-picker {
    --hotspot-picker-height: 14rem;
  }

  /* Over the list of sectors. */
  hotspot-search::part(results) {
    position: absolute;
    z-index: 10;
    inset-inline: -0.25rem;
  }

  /* The map does not move down when the list arrives. */
  hotspot-sector-picker:not(:defined) {
    display: block;
    min-block-size: 21.75rem;
  }

  /* It comes first in such a height. */
  .map {
    container-type: inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    order: calc(-1 * sign(var(--_height, 0px)));
    align-content: start;
  }

  [role='tablist'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    margin-block-end: 0.75rem;
    border-block-end: 1px solid var(--_line);
  }

  [role='tab'] {
    border-color: transparent;
    border-block-end: 3px solid transparent;
    border-radius: 0;
    background: none;
  }

  [role='tab'][aria-selected='true'] {
    border-block-end-color: var(--_accent);
    font-weight: bold;
  }

  [part='message'] {
    margin: 0;
    border-inline-start: 3px solid var(--_accent);
    padding: 0.5rem 0.75rem;
    background: var(--_surface-raised);
  }

  [part='message'].error {
    border-color: var(--_error);
  }

  [part='message'] p {
    margin: 0;
  }

  progress {
    display: block;
    inline-size: 100%;
    margin-block-start: 0.5rem;
    accent-color: var(--_accent);
  }

  [part~='requests'] {
    color: var(--_text-muted);
    font-size: 0.875em;
  }

  details li,
  [part='message'] li {
    overflow-wrap: anywhere;
  }

  /* Legend and insets are on the map. */
  @container (min-width: 560px) {
    hotspot-map:is(:state(insets), *) {
      --_map-height: min(72cqi, 820px, max(14rem, var(--_height, 100rem) - 7rem));
    }
  }

  @container (min-width: 60em) {
    .map {
      order: 0;
    }

    .views {
      grid-template-columns: minmax(16rem, 20rem) minmax(0, 1fr);
    }

    /* As high as the map beside it, whatever the length of its list. */
    .rail {
      block-size: 0;
      min-block-size: 100%;
    }

    hotspot-sector-picker {
      --hotspot-picker-height: none;

      flex: 1 1 0;
    }

    .tools,
    .figures {
      grid-column: 1 / -1;
    }
  }

  /* The choices are in the summary and in the legend. */
  @media print {
    .skip,
    .tools,
    .rail,
    [role='tablist'] {
      display: none;
    }

    .views,
    .map {
      display: block;
    }

    hotspot-legend,
    .figures {
      margin-block-start: 1rem;
    }
  }
`;
