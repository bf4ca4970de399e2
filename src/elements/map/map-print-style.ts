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

    .main {
      inline-size: fit-content;
      margin-inline: auto;
    }

    .over {
      inset-inline-start: calc(50% - 320px);
      inline-size: 140px;
      max-block-size: none;
      overflow: visible;
    }

    .canvas,
    .names,
    .bubbles,
    [part='controls'],
    .column > button,
    [part='message'],
    [part='tooltip'] {
      display: none;
    }
  }
`;
