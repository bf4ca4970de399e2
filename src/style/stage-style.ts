import {css, type CSSResult} from 'lit';

/** Layout of a map that is a stage, with headline, buttons, list and legend over it. */
export const stageStyle: CSSResult = css`
  .stage {
    position: absolute;
    z-index: 1;
    pointer-events: none;
  }

  .stage ::slotted(*) {
    pointer-events: auto;
  }

  /* The name of a country under the pointer. */
  .named,
  .named * {
    cursor: pointer !important;
  }

  .names .pointed text {
    text-decoration: underline;
    text-underline-offset: 2px;
  }

  .head {
    display: grid;
    gap: 0.75rem;
    inset-block-start: 0.75rem;
    inset-inline-start: 1rem;
    max-inline-size: min(34rem, 100% - 2rem);
  }

  .side {
    inset-block-start: 3.5rem;
    inset-inline-end: 0.75rem;
    display: grid;
    grid-template-rows: minmax(0, 1fr);
    max-block-size: calc(100% - 16.5rem);
    inline-size: 20rem;
  }

  .tools {
    inset-block-start: 0.75rem;
    inset-inline-end: 0.75rem;
  }

  :host([layout='stage']) .over {
    display: contents;
  }

  :host([layout='stage']) .over [part='insets'] {
    position: absolute;
    inset-block-end: 0.75rem;
    inset-inline-start: 0.75rem;
    grid-template-columns: auto;
    gap: 0.25rem;
  }

  :host([layout='stage']) .over .caption {
    display: none;
  }

  :host([layout='stage']) .over ::slotted([slot='legend']) {
    position: absolute;
    inset-block-end: 0.75rem;
    inset-inline-end: 0.75rem;
    inline-size: 19.625rem;
  }

  /* Circles must not run through the words once the reader has moved the map. */
  :host([layout='stage']:state(away)) .over ::slotted([slot='legend']) {
    border-radius: 8px;
    padding: 0.5rem;
    background: color-mix(in srgb, var(--_surface) 90%, transparent);
  }

  /* Without a box it answers no query of what is slotted. */
  :host > slot {
    container-type: normal;
  }

  :host([layout='stage']) > slot::slotted(*) {
    flex: none;
    margin: 0;
  }

  :host([layout='stage']) .column:not(.over) > button {
    position: absolute;
    inset-block-end: 0.5rem;
    inset-inline-start: 0.5rem;
  }

  .side ::slotted(hotspot-region) {
    overflow: auto;
    min-block-size: 0;
    border-block-end: 1px solid var(--_line);
  }

  @container (max-width: 899px) {
    .side ::slotted(hotspot-largest) {
      display: none;
    }

    .side {
      max-block-size: calc(100% - 4.25rem);
    }
  }

  @container (max-width: 479px) {
    .head {
      inset: 0 0 auto;
      gap: 0.375rem;
      max-inline-size: none;
      padding: 0.5rem 0.75rem 0.75rem;
      background: linear-gradient(var(--_surface) 70%, transparent);
    }

    .head ::slotted(hotspot-filters) {
      overflow-x: auto;
      flex-wrap: nowrap !important;
      margin: -3px -0.75rem;
      padding: 3px 0.75rem;
    }

    .tools {
      inset-block: auto 0.75rem;
    }

    /* A sheet. */
    .side {
      z-index: 2;
      inset: auto 0 0;
      inline-size: auto;
      max-block-size: 75%;
    }
  }
`;
