import {css, type CSSResult} from 'lit';

/**
 * Box of an element whose parts are laid out by their width. Requires `BoxController`.
 *
 * The parts are containers for queries, so what is in them gives the element no width. In a parent
 * that is as wide as its content, the strut does, an empty grid: at most the window's width, of
 * which the parent gives what it has, and at least 12 rem. In a flex row it can become narrower.
 */
export const boxStyle: CSSResult = css`
  :host {
    position: relative;
    display: flow-root;
    overflow: var(--_overflow, visible);
    min-inline-size: min(6rem, 100%);
    min-block-size: 0;
  }

  .strut {
    display: grid;
    flex: none;
    grid-template-columns: minmax(min(12rem, 100vw - 2rem), var(--_widest, 100vw));
    block-size: 0;
  }

  :host > :where(:not(.strut)) {
    --_overflow: initial;
    --_widest: initial;

    container-type: inline-size;
  }

  @media print {
    :host {
      block-size: auto !important;
      max-block-size: none !important;
      overflow: visible !important;
    }
  }
`;
