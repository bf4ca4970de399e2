import {css, type CSSResult} from 'lit';

/** Style of what lies around a chart: heading, tools, key, and a map beside it. */
export const chartToolsStyle: CSSResult = css`
  .headline {
    margin: 0;
    font-size: 1.25rem;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }

  .beside {
    display: grid;
    grid-template-columns: 17rem minmax(0, 1fr);
    gap: 2rem;
  }

  aside {
    position: sticky;
    inset-block-start: 0.5rem;
    align-self: start;
  }

  aside .places {
    display: block;
    max-inline-size: 100%;
    margin-block: 0.5rem;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: center;
    margin-block: 0.5rem;
  }

  .download {
    position: relative;
    margin-inline-start: auto;
  }

  .sort + .download {
    margin-inline-start: 0;
  }

  .download summary {
    display: flex;
    align-items: center;
    min-block-size: max(2rem, 32px);
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    padding: 0.25rem 0.75rem;
    font-weight: 600;
    list-style: none;
  }

  .download summary::-webkit-details-marker {
    display: none;
  }

  .menu {
    position: absolute;
    inset-inline-end: 0;
    z-index: 2;
    display: grid;
    gap: 0.25rem;
    inline-size: max-content;
    min-inline-size: 100%;
    max-inline-size: min(16rem, 80vw);
    margin-block-start: 0.25rem;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    padding: 0.5rem;
    background: var(--_surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 20%);
  }

  .menu p {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .menu p:empty {
    display: none;
  }

  .note {
    margin: 0;
    color: var(--_text-muted);
    font-size: max(0.75rem, 12px);
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 1.25rem;
    margin: 0.25rem 0;
    padding: 0;
    font-size: max(0.75rem, 12px);
    list-style: none;
  }

  .key li {
    display: inline-flex;
    gap: 0.375rem;
    align-items: center;
  }

  .key svg {
    flex: none;
  }
`;
