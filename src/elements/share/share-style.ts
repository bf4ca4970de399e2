import {css, type CSSResult} from 'lit';

/** Style of `<hotspot-share>`. Requires `menuStyle` before it. */
export const shareStyle: CSSResult = css`
  /* In a row with others, the open menu takes a row of its own. */
  :host([open]) {
    flex-basis: 100%;
  }

  summary {
    font-weight: 700;
  }

  .choice {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
    gap: 1rem 1.5rem;
    border-block-start: 1px solid var(--_line);
    padding: 0.75rem 0.5rem;
  }

  :host([plain]) .choice {
    border: 0;
    padding: 0;
  }

  section {
    min-inline-size: 0;
  }

  h3,
  .field > label {
    display: block;
    margin: 0 0 0.375rem;
    font-size: inherit;
    font-weight: 700;
  }

  ul {
    display: grid;
    grid-template-columns: fit-content(60%) minmax(0, 1fr);
    gap: 0.375rem 0.75rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    align-items: center;
  }

  li span,
  p {
    color: var(--_text-muted);
    font-size: max(0.875rem, 14px);
  }

  p {
    margin: 0.375rem 0 0;
  }

  /* Beside the buttons of a narrow page there is no room for a long word. */
  li span {
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  .result {
    min-block-size: 1.4em;
  }

  .field {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.375rem;
  }

  .field > label {
    grid-column: 1 / -1;
    margin: 0;
  }

  .field > input {
    min-inline-size: 0;
    text-overflow: ellipsis;
  }

  textarea {
    grid-column: 1 / -1;
    margin: 0;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    padding: 0.5rem;
    background: var(--_surface-raised);
    color: inherit;
    font:
      0.8125rem/1.45 ui-monospace,
      Consolas,
      'Liberation Mono',
      monospace;
    resize: vertical;
  }

  @media print {
    textarea {
      field-sizing: content;
      inline-size: 100%;
      block-size: auto;
      overflow-wrap: anywhere;
      white-space: pre-wrap;
    }
  }

  textarea + button {
    justify-self: start;
  }

  section > label {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: max(2rem, 32px);
    margin-block-start: 0.5rem;
  }
`;
