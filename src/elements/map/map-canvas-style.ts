import {css, type CSSResult} from 'lit';

/** Rules of MapLibre's own stylesheet for its container; its controls are not used. */
export const mapCanvasStyle: CSSResult = css`
  .maplibregl-map {
    position: absolute;
    overflow: hidden;
    -webkit-tap-highlight-color: transparent;
  }

  .maplibregl-canvas-container,
  .maplibregl-canvas {
    position: absolute;
    inset-block-start: 0;
    left: 0;
  }

  .maplibregl-canvas-container {
    inline-size: 100%;
    block-size: 100%;
  }

  /* Drawn above the map; pointer events go through to the map. */
  .bubble-canvas {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    pointer-events: none;
  }

  .maplibregl-interactive {
    cursor: grab;
    user-select: none;
  }

  .maplibregl-interactive:active {
    cursor: grabbing;
  }

  /* With cooperative gestures, one finger scrolls the page. */
  .maplibregl-canvas-container.maplibregl-touch-drag-pan,
  .maplibregl-canvas-container.maplibregl-touch-drag-pan .maplibregl-canvas {
    touch-action: pan-x pan-y;
  }

  /* The element has its own message. */
  .maplibregl-cooperative-gesture-screen,
  .maplibregl-control-container {
    display: none;
  }
`;
