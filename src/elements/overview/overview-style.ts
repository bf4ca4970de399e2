import {css, type CSSResult} from 'lit';

/** Style of `<hotspot-overview>`. Requires `chartStyle` before it. */
export const overviewStyle: CSSResult = css`
  .sort {
    display: flex;
    flex: 0 1 auto;
    align-items: center;
    gap: 0 0.5rem;
    min-inline-size: 0;
    margin-inline-start: auto;
  }

  .sort select {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .narrow .headline {
    font-size: 1rem;
  }

  .narrow :is(.switch, .sort) {
    flex: 1 1 auto;
    margin: 0;
    font-size: max(0.875rem, 14px);
  }

  .narrow .switch {
    flex-basis: 100%;
  }

  .narrow .switch label {
    flex: 1 1 auto;
    justify-content: center;
    padding-inline: 0.375rem;
  }

  .narrow .sort select {
    flex: 1 1 0;
  }

  .rows {
    inline-size: 100%;
    font-size: max(0.875rem, 14px);
  }

  .rows :is(th, td) {
    padding-block: 0;
    padding-inline: 0 14px;
    text-align: start;
    vertical-align: middle;
  }

  .tight :is(th, td) {
    padding-inline-end: 10px;
  }

  .tight .pair {
    gap: 8px;
  }

  .rows :is(th, td):last-child {
    padding-inline-end: 0;
  }

  .rows thead th {
    position: static;
    border-block-end-color: var(--_control-line);
    padding-block: 0.25rem 2px;
    background: none;
    color: var(--_text-muted);
    font-size: max(0.75rem, 12px);
    line-height: 1.3;
    vertical-align: bottom;
  }

  .rows .sector {
    min-inline-size: 8rem;
    inline-size: 100%;
    font-weight: 400;
    hyphens: auto;
    overflow-wrap: anywhere;
  }

  .rows thead .sector {
    font-weight: 600;
    vertical-align: top;
  }

  .rows .name {
    min-block-size: max(1.5rem, 24px);
    border: 0;
    padding: 0;
    background: none;
    color: inherit;
    line-height: 1.4;
    text-align: start;
  }

  .rows small {
    display: block;
    color: var(--_text-muted);
    font-size: max(0.75rem, 12px);
    line-height: 1.3;
  }

  .rows tbody tr {
    cursor: pointer;
  }

  .rows tbody tr:hover {
    background: var(--_surface-raised);
  }

  .rows .chosen,
  .rows .chosen:hover {
    background: var(--_reader);
  }

  .chosen .name {
    font-weight: 600;
  }

  .pair {
    display: flex;
    gap: 14px;
    align-items: center;
  }

  thead .pair {
    align-items: end;
  }

  .pair svg {
    flex: none;
    display: block;
  }

  .pair .ticks {
    overflow: visible;
  }

  .ticks text:not(.inside) {
    fill: var(--_text-muted);
    font-size: max(0.75rem, 12px);
    font-weight: 400;
  }

  .figure {
    flex: none;
    text-align: end;
  }

  td .figure {
    white-space: nowrap;
  }

  .employment .figure {
    min-inline-size: 5.625rem;
    max-inline-size: 5.625rem;
  }

  .change .figure {
    inline-size: 5rem;
  }

  .hotspots .figure {
    min-inline-size: 2.125rem;
  }

  .share .figure {
    min-inline-size: 3.625rem;
  }

  thead .share .figure {
    flex: 0 1 auto;
    min-inline-size: 5.5rem;
  }

  .tight thead .share .figure {
    min-inline-size: 5rem;
  }

  td.share .pair:not(:has(svg)) {
    justify-content: end;
  }

  thead .hotspots .figure {
    text-align: start;
  }

  th.share .pair:has(.above) {
    margin-inline-start: calc(3.625rem + 14px);
  }

  sup {
    font-size: max(0.75rem, 12px);
    line-height: 0;
  }

  .whole :is(h3, h3) {
    margin: 0;
    font-size: max(0.75rem, 12px);
    line-height: 1.3;
  }

  .whole h3 {
    margin-block-start: 0.75rem;
  }

  @media print {
    .tools,
    aside {
      display: none;
    }

    .rows tbody tr {
      break-inside: avoid;
    }
  }
`;
