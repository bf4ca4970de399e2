import {css, type CSSResult} from 'lit';

/** Style of `<hotspot-regions>`. Requires `rankedListStyle` before it. */
export const regionsStyle: CSSResult = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: var(--_gap);
    min-block-size: 0;
    background: var(--_surface);
  }

  [part='search'] {
    flex: none;
    inline-size: 100%;
    min-block-size: max(2.25rem, 36px);
  }

  [part='search']::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }

  .tools {
    flex: none;
  }

  .peers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .peers button {
    border-radius: 1rem;
    padding-inline: 0.75rem;
    font-size: max(0.875rem, 14px);
  }

  .peers button[aria-disabled='true'] {
    border-color: var(--_line);
  }

  .state {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_gap);
    align-items: center;
    justify-content: space-between;
    min-block-size: max(1.75rem, 28px);
    margin-block-start: 0.25rem;
    color: var(--_text-muted);
    font-size: max(0.8125rem, 13px);
  }

  .state button {
    min-inline-size: max(1.5rem, 24px);
    min-block-size: max(1.5rem, 24px);
    border: 0;
    padding: 0.125rem 0;
    color: var(--_text);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .state button[aria-disabled='true'] {
    color: var(--_text-muted);
    text-decoration: none;
  }

  p {
    margin: 0;
  }

  [part='message'] {
    color: var(--_text-muted);
    font-size: max(0.8125rem, 13px);
  }

  .options {
    min-block-size: 10rem;
    max-block-size: var(--hotspot-regions-height, 32rem);
  }

  .options[hidden] {
    display: none;
  }

  .hovered {
    background: var(--_soft);
    box-shadow: inset 0 0 0 1px var(--_text);
  }

  /* A ring on the map. */
  .below rect {
    fill: none;
    stroke: var(--_control-line);
  }

  [part='option'].below:has(:checked) rect {
    fill: var(--_reader-tint);
  }

  [aria-disabled='true'] ~ .bar {
    color: var(--_text-muted);
  }

  @media (pointer: coarse) {
    .tools button {
      min-block-size: 44px;
    }
  }

  @media print {
    [part='search'],
    .tools {
      display: none;
    }

    .options {
      max-block-size: none;
    }
  }
`;
