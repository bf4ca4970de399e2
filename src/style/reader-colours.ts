import {css, type CSSResult} from 'lit';

/**
 * Colours of lists: amber for what the reader has chosen or searched, grey for bars and grounds, so
 * that blue remains the colour of the data.
 *
 * @cssproperty [--hotspot-reader] - Marks of the reader's own choice.
 * @cssproperty [--hotspot-reader-tint] - Background of what the reader has chosen.
 * @cssproperty [--hotspot-bar] - Bars behind names.
 */
export const readerColours: CSSResult = css`
  :host {
    --_reader: var(--hotspot-reader, light-dark(#f2a900, #ffc233));
    --_reader-tint: var(--hotspot-reader-tint, light-dark(#fff3d6, #3a3018));
    --_bar: var(--hotspot-bar, light-dark(#e4e8ed, #2f3841));
    --_soft: light-dark(#f3f5f7, #232a31);
  }
`;
