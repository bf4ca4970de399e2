import {css, type CSSResult} from 'lit';

/** Style of the map's frame, buttons and messages. */
export const hotspotMapStyle: CSSResult = css`
  :host {
    display: flex;
    flex-direction: column;
  }

  /* Its height is definite, and gives way to a height that the page sets. */
  .area {
    position: relative;
    display: grid;
    grid-template: minmax(0, 1fr) auto / minmax(0, 1fr) auto;
    overflow: hidden;
    flex: 1 1 var(--_map-height, clamp(18rem, 72vi, 820px));
    min-block-size: 9rem;
    container-type: size;
    contain: strict;
  }

  .main {
    position: relative;
    grid-area: 1 / 1 / 2 / 3;
    min-inline-size: 0;
  }

  [part='map'],
  .canvas,
  svg.static,
  .bubbles {
    position: absolute;
    inset: 0;
  }

  /* A drag moves the map, and selects no names; one finger scrolls the page. */
  [part='map'] {
    cursor: grab;
    touch-action: pan-x pan-y;
    user-select: none;
  }

  [part='map']:active {
    cursor: grabbing;
  }

  /* Circles come and go while a finger is on them. */
  svg.static * {
    pointer-events: none;
  }

  svg.static,
  .names {
    inline-size: 100%;
    block-size: 100%;
  }

  .names {
    position: absolute;
    inset: 0;
    overflow: hidden;
    pointer-events: none;
  }

  .pointing,
  .pointing * {
    cursor: pointer !important;
  }

  .pointing [part='tooltip'],
  .pointing [part='tooltip'] * {
    cursor: auto !important;
  }

  /* For the keyboard; pointer events go through to the map. */
  .bubbles {
    z-index: 1;
    pointer-events: none;
  }

  .bubbles:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
  }

  .ring {
    position: absolute;
    top: 0;
    left: 0;
    border-radius: 50%;
  }

  .bubbles:focus-visible .ring.active {
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
    box-shadow: 0 0 0 6px var(--_surface);
  }

  [part='annotations'] {
    margin: 0;
    padding: 0;
    font-size: max(0.8125rem, 13px);
    list-style: none;
  }

  [part='controls'] {
    position: absolute;
    z-index: 1;
    inset-block-start: 0.5rem;
    inset-inline-end: 0.5rem;
    display: flex;
    flex-direction: column;
    gap: 0.25rem;
  }

  [part='controls'] button {
    display: grid;
    place-items: center;
    inline-size: max(2rem, 32px);
    block-size: max(2rem, 32px);
    padding: 0;
  }

  [part='controls'] svg {
    inline-size: 1rem;
    block-size: 1rem;
    fill: none;
    stroke: currentcolor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
  }

  [part='message'] {
    position: absolute;
    z-index: 1;
    inset-inline: 0;
    inset-block-end: 2.5rem;
    inline-size: fit-content;
    max-inline-size: calc(100% - 2rem);
    margin: 0 auto;
    padding: 0.25rem 0.75rem;
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 1px 6px rgb(0 0 0 / 25%);
    font-size: max(0.875rem, 14px);
    pointer-events: none;
  }

  [part='attribution'],
  [part='disclaimer'] {
    margin: 0;
    padding-block: 0.25rem;
    color: var(--_text-muted);
    font-size: max(0.75rem, 12px);
  }

  @media (forced-colors: active) {
    svg.static,
    .names,
    .canvas {
      forced-color-adjust: none;
    }

    svg.static,
    .canvas {
      background: #ffffff;
    }

    :host(:state(dark)) :is(svg.static, .canvas) {
      background: #14181d;
    }

    .names text {
      fill: CanvasText;
      stroke: Canvas;
      stroke-opacity: 1;
    }

    [part='tooltip'],
    [part='message'] {
      border: 1px solid CanvasText;
    }
  }
`;
