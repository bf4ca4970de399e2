import {css, type CSSResult} from 'lit';

/** Layout of the widget as a figure, and of its messages; explorers have `explorerStyle` besides. */
export const widgetStyle: CSSResult = css`
  :host {
    /* Heights of all parts together, known before there is any data. */
    --_figure: 35rem;

    display: flex;
    flex-direction: column;
    background: var(--_surface);
  }

  :host([height]) {
    block-size: var(--_asked-height);
  }

  :host([fit]) {
    block-size: 100%;
  }

  :host([transparent]) {
    background: none;
  }

  section {
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    /* In quirks mode, a height of 100 % would be the window's. */
    flex: 1 1 auto;
  }

  .views {
    --_least: min(var(--_figure), var(--_height, 100rem));

    min-block-size: calc(var(--_least) - 0.5rem);
  }

  :host(:is([height], [fit]):not(:state(explorer))) section {
    block-size: 100%;
    min-block-size: 0;
  }

  :host(:is([height], [fit])) .views {
    min-block-size: 0;
  }

  /* Nothing moves when the data arrives: until then, title and messages lie over its place. */
  .blank {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
  }

  .blank > header {
    grid-area: 1 / 1;
  }

  .blank > [role='status'] {
    grid-area: 2 / 1;
  }

  .blank > .views {
    grid-area: 1 / 1 / 3 / 2;
    min-block-size: var(--_least);
    pointer-events: none;
  }

  .blank > .views:has(slot) {
    grid-row: 3;
    pointer-events: auto;
  }

  .views,
  figure,
  .picture,
  .picture > .map {
    display: flex;
    flex-direction: column;
    flex: 1 1 auto;
    min-inline-size: 0;
    margin: 0;
  }

  section [hidden] {
    display: none;
  }

  figure {
    gap: 0.25rem;
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
`;
