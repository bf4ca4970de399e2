import {css, type CSSResult} from 'lit';

/** Style of `<hotspot-timeline>`. */
export const timelineStyle: CSSResult = css`
  :host {
    --_thumb: 1.5rem;
  }

  .bar {
    display: grid;
    grid-template: 'play year track' auto 'notes notes notes' auto / auto auto 1fr;
    align-items: start;
    gap: 0 calc(2 * var(--_gap));
  }

  strong {
    grid-area: year;
    font-size: max(1.25rem, 20px);
    font-variant-numeric: tabular-nums;
    line-height: 2.5rem;
  }

  [part='play'] {
    display: grid;
    grid-area: play;
    place-content: center;
    inline-size: 2.5rem;
    block-size: 2.5rem;
    border-color: var(--_accent);
    border-radius: 50%;
    padding: 0;
    background: var(--_accent);
    color: var(--_accent-text);
  }

  [part='play']:disabled {
    border-color: var(--_line);
    background: none;
    color: var(--_text-muted);
  }

  [part='play'] svg {
    inline-size: 1rem;
    block-size: 1rem;
    fill: currentColor;
  }

  /* Years run from left to right in every script, as in the charts. */
  .track {
    grid-area: track;
    position: relative;
    direction: ltr;
    block-size: 3.5rem;
  }

  .ticks {
    position: absolute;
    inset-block: 0;
    inset-inline: calc(var(--_thumb) / 2);
    inline-size: calc(100% - var(--_thumb));
    block-size: 100%;
    overflow: visible;
    pointer-events: none;
  }

  .rail {
    stroke: var(--_control-line);
    stroke-width: 2;
  }

  .tick {
    fill: var(--_control-line);
    stroke: var(--_control-line);
    stroke-width: 1.5;
  }

  .tick.partial {
    fill: var(--_surface);
  }

  [part='break'] {
    fill: none;
    stroke: var(--_text);
    stroke-width: 1.5;
  }

  [part='break'] rect {
    fill: var(--_surface);
    stroke: none;
  }

  .label {
    fill: var(--_text-muted);
    font-size: max(0.75rem, 12px);
    font-variant-numeric: tabular-nums;
    text-anchor: middle;
  }

  .label.shown {
    fill: var(--_text);
    font-size: max(0.875rem, 14px);
    font-weight: 700;
  }

  .label.never {
    display: none;
  }

  @container (inline-size < 28em) {
    .label.wide {
      display: none;
    }

    .bar {
      grid-template: 'play track' auto 'year notes' auto / auto 1fr;
    }

    strong {
      font-size: max(0.875rem, 14px);
      line-height: 1.4;
      text-align: center;
    }
  }

  :host([compact]) .bar {
    grid-template: 'play track' auto / auto 1fr;
    gap: 0 0.5rem;
    align-items: center;
  }

  :host([compact]) :is(strong, .notes) {
    display: none;
  }

  :host([compact]) [part='play'] {
    inline-size: 2.25rem;
    block-size: 2.25rem;
    border-color: var(--_control-line);
    border-radius: 6px;
    background: var(--_surface);
    color: var(--_text);
  }

  input[type='range'] {
    appearance: none;
    position: absolute;
    inset-inline: 0;
    inset-block-start: 0;
    inline-size: 100%;
    block-size: 2.5rem;
    border-radius: var(--_radius);
    background: none;
    cursor: pointer;
  }

  /* Within the slider's box: the numbers of the years begin right below it. */
  input[type='range']:focus-visible {
    outline-offset: -2px;
  }

  input[type='range']::-webkit-slider-thumb {
    appearance: none;
    box-sizing: border-box;
    inline-size: var(--_thumb);
    block-size: var(--_thumb);
    border: 2px solid var(--_text);
    border-radius: 50%;
    background: var(--_amber);
    box-shadow: 0 0 0 2px var(--_surface);
  }

  input[type='range']::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: var(--_thumb);
    block-size: var(--_thumb);
    border: 2px solid var(--_text);
    border-radius: 50%;
    background: var(--_amber);
    box-shadow: 0 0 0 2px var(--_surface);
  }

  p,
  ul {
    margin: 0;
    padding: 0;
    font-size: 0.875em;
  }

  /* The key remains in place while notes appear and disappear. */
  .notes {
    display: flex;
    flex-wrap: wrap;
    grid-area: notes;
    gap: 0 1.5rem;
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    list-style: none;
    color: var(--_text-muted);
  }

  .key li {
    display: flex;
    align-items: center;
    gap: 0.375rem;
  }

  .key svg {
    flex: none;
    inline-size: 1rem;
    block-size: 1rem;
  }

  @media (forced-colors: active) {
    .label {
      fill: CanvasText;
    }

    .tick.partial,
    [part='break'] rect {
      fill: Canvas;
    }

    input[type='range']::-webkit-slider-thumb {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
