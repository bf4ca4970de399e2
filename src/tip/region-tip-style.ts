import {css, type CSSResult} from 'lit';

/**
 * Style of the tip of a region. Requires `tooltipStyle` and `yearColumnsStyle` before it.
 *
 * Its element is 250 px wide, or a sheet along an edge of the map: on a narrow map, and where
 * fingers point.
 */
export const regionTipStyle: CSSResult = css`
  [part='tooltip'] {
    z-index: 2;
    inline-size: 250px;
    max-inline-size: calc(100% - 1rem);
    padding: 0.625rem 0.75rem;
    font-size: max(0.75rem, 12px);
    line-height: 1.35;
  }

  [part='tooltip'] .name {
    font-size: max(0.875rem, 14px);
    font-weight: 600;
  }

  [part='tooltip'] :is(.code, .place, .note, .unmet) {
    color: var(--_text-muted);
    font-weight: 400;
  }

  [part='tooltip'] .code {
    font-size: max(0.75rem, 12px);
  }

  [part='tooltip'] .subject {
    margin-block-start: 0.25rem;
  }

  [part='tooltip'] .value {
    margin-block-start: 0.25rem;
  }

  [part='tooltip'] strong {
    font-size: max(1rem, 16px);
    font-weight: 600;
  }

  .rank,
  .pips {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    font-variant-numeric: tabular-nums;
  }

  .sign {
    margin-inline-end: 0.125rem;
    vertical-align: -0.0625rem;
  }

  [part='tooltip'] :is(.pips, .given, .best) {
    margin-block: 0.375rem 0;
  }

  .pips {
    padding: 0;
    list-style: none;
  }

  [part='tooltip'] .best + :is(.pips, .given) {
    margin-block-start: 0;
  }

  [part='tooltip'] .columns {
    margin-block-start: 0.25rem;
  }

  [part='tooltip'] .note {
    display: -webkit-box;
    overflow: hidden;
    margin-block-start: 0.25rem;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  [part='tooltip'].sheet {
    top: auto;
    bottom: 0;
    display: grid;
    overflow: auto;
    grid-template-columns: 1fr auto;
    column-gap: 0.5rem;
    inline-size: 100%;
    max-inline-size: 100%;
    max-block-size: min(28svh, 100%);
    border-inline-width: 0;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
    padding: 0.75rem 1rem;
  }

  [part='tooltip'].sheet.top {
    top: 0;
    bottom: auto;
    border-radius: 0 0 var(--_radius) var(--_radius);
  }

  [part='tooltip'].sheet > * {
    grid-column: 1 / -1;
  }

  [part='tooltip'].sheet :is(header, .rank) {
    display: contents;
  }

  /* The two ends of a line: what it is, and how much. */
  [part='tooltip'].sheet :is(.name, .place) {
    grid-column: 1;
  }

  [part='tooltip'].sheet :is(.value, .of) {
    grid-column: 2;
    margin: 0;
    text-align: end;
  }

  [part='tooltip'].sheet :is(.name, .value) {
    grid-row: 1;
  }

  [part='tooltip'].sheet :is(.place, .of) {
    grid-row: 2;
  }

  [part='tooltip'].sheet .quotient {
    grid-column: 1 / -1;
  }

  [part='tooltip'].sheet .pips {
    margin-block-start: 0.125rem;
  }

  [part='tooltip'].sheet footer {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    margin-block-start: 0.25rem;
  }

  [part='tooltip'].sheet .notes {
    display: -webkit-box;
    overflow: hidden;
    flex: 1 1 auto;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  /* No pointer comes across a gap. */
  [part='tooltip'].sheet::before {
    content: none;
  }

  [part='tooltip'].sheet .note {
    display: inline;
  }

  [part='tooltip'].sheet .note + .note::before {
    content: ' · ';
  }

  [part='tooltip'] button {
    flex: none;
    min-block-size: max(2.75rem, 44px);
    padding-inline: 0.75rem;
    font-size: max(0.875rem, 14px);
    font-weight: 600;
  }

  @container (block-size < 17rem) {
    [part='tooltip']:not(.sheet) .columns {
      display: none;
    }
  }
`;
