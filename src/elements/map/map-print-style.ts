import {css, type CSSResult} from 'lit';

/** Style of the map on paper: the SVG map in its own size, with the outermost regions below. */
export const mapPrintStyle: CSSResult = css`
  @media print {
    :host,
    :host(:state(insets)) {
      display: block;
      block-size: auto;
    }

    .area {
      display: block;
      overflow: visible;
      contain: none;
      container-type: normal;
      break-inside: avoid;
      print-color-adjust: exact;
    }

    [part='map'],
    svg.static {
      position: static;
    }

    svg.static {
      display: block;
      inline-size: auto;
      max-inline-size: 100%;
      block-size: auto;
      margin-inline: auto;
    }

    [part='insets'] {
      display: flex;
      padding: 0.5rem 0 0;
    }

    .canvas,
    .names,
    .bubbles,
    [part='controls'],
    [part='tooltip'] {
      display: none;
    }
  }
`;
