import {css, type CSSResult} from 'lit';

/** Skip links, key figures, example questions and tabs of an explorer. */
export const explorerStoryStyle: CSSResult = css`
  .skip {
    inline-size: fit-content;
    padding: 0.25rem 0.5rem;
  }

  .skip:not(:focus) {
    position: absolute;
    overflow: hidden;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
  }

  [part='key-figures'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 2rem;
    margin: 0.25rem 0 0;
  }

  [part='key-figures'] > div {
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
  }

  [part='key-figures'] dt {
    color: var(--_text-muted);
    font-size: max(0.875em, 14px);
  }

  [part='key-figures'] dd {
    white-space: nowrap;
    margin: 0;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  [part='questions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [part='questions'] :is(a, button) {
    display: inline-block;
    min-block-size: 24px;
    border: 0;
    padding: 0;
    background: none;
    color: inherit;
    text-align: start;
    text-decoration: underline;
  }

  [role='tablist'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    padding-inline: 0.75rem;
    border-block-end: 1px solid var(--_line);
  }

  [role='tab'] {
    border-color: transparent;
    border-block-end: 3px solid transparent;
    border-radius: 0;
    min-block-size: 47px;
    padding-inline: 1rem;
    background: none;
  }

  [role='tab'][aria-selected='true'] {
    border-block-end-color: var(--_accent);
    font-weight: bold;
  }
`;
