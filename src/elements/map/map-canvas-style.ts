import {css, type CSSResult} from 'lit';

/** What MapLibre's own stylesheet says of the box it draws in; of its controls none is used. */
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

  /* Drawn above the map; the pointer goes to the map. */
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

  /* With cooperative gestures one finger scrolls the page. */
  .maplibregl-canvas-container.maplibregl-touch-drag-pan,
  .maplibregl-canvas-container.maplibregl-touch-drag-pan .maplibregl-canvas {
    touch-action: pan-x pan-y;
  }

  /* The element has a message of its own. */
  .maplibregl-cooperative-gesture-screen,
  .maplibregl-control-container {
    display: none;
  }
`;
