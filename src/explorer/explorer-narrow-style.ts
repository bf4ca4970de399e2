import {css, type CSSResult} from 'lit';

/** Explorer less than 996 px wide, and on a phone. Requires `explorerStyle` before it. */
export const explorerNarrowStyle: CSSResult = css`
  /* On a phone the list of annotations lengthens the page instead of shortening the map. */
  @container (max-width: 479px) {
    .stage:has(hotspot-map:state(numbered)) {
      grid-template-rows: auto auto;
      block-size: auto;
    }

    .stage hotspot-map:state(numbered) {
      flex: none;
      --_map-height: 27rem;
    }
  }

  @container (max-width: 995px) {
    .source > span {
      display: none;
    }

    .source {
      flex: 1 1 5rem;
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }

    .tool span {
      position: absolute;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .tool {
      padding: 0;
    }

    .stage :is([part='heading'], [part='subtitle'], [part='key-figures']) {
      max-inline-size: 22rem;
    }

    /* One sentence. */
    .stage [part='key-figures'] {
      display: block;
      font-size: max(0.75rem, 12px);
    }

    .stage [part='key-figures'] :is(div, dt, dd) {
      display: inline;
    }

    .stage [part='key-figures'] > div {
      display: inline-flex;
      flex-flow: row-reverse;
      gap: 0.25rem;
      margin-inline-end: 0.75rem;
    }
  }

  /* A phone: the title is in the row of the sectors, the figures are in the list below. */
  @container (max-width: 479px) {
    .stage {
      block-size: clamp(30rem, 100svh - var(--hotspot-around, 3rem) - 6.5rem, 60rem);
    }

    .stage header {
      max-inline-size: none;
    }

    .stage :is([part='subtitle'], [part='key-figures'], .narrow > span),
    .source .link span {
      display: none;
    }

    .bar {
      padding: 0.25rem 0.75rem;
    }

    .bar hotspot-search {
      flex: 1 1 8rem;
    }

    .sectors {
      flex: 0 1 auto;
    }

    .source {
      flex: none;
    }

    .source .link {
      min-block-size: 44px;
      min-inline-size: 44px;
    }

    .source .link svg {
      display: block;
      margin: auto;
    }

    .below {
      display: block;
    }

    .stage .tools,
    .joined {
      flex-direction: column;
      gap: 0.25rem;
    }

    .stage :is(.icon, .tool) {
      inline-size: 44px;
      block-size: 44px;
      border-radius: 6px;
      margin: 0;
    }

    /* Under the sheet of a region. */
    hotspot-map:has(> hotspot-region) .tools {
      display: none;
    }

    /* Two fingers zoom. */
    :is(.plus, .minus) {
      display: none;
    }
  }
`;
