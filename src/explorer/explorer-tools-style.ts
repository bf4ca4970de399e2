import {css, type CSSResult} from 'lit';

/** Buttons of an explorer: those over the map, and those that look like links. */
export const explorerToolsStyle: CSSResult = css`
  .icon,
  .tool {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    justify-content: center;
    min-block-size: 36px;
    min-inline-size: 36px;
    border-radius: 6px;
    padding: 0 0.75rem;
    font-weight: 600;
  }

  .stage .tools {
    display: flex;
    flex-wrap: nowrap;
    gap: 0.5rem;
  }

  .joined {
    display: flex;
  }

  .icon {
    border-radius: 0;
    margin-inline-start: -1px;
    padding: 0;
  }

  .icon:first-child {
    border-start-start-radius: 6px;
    border-end-start-radius: 6px;
  }

  .icon:last-child {
    border-start-end-radius: 6px;
    border-end-end-radius: 6px;
  }

  :is(.icon, .tool) svg {
    inline-size: 1rem;
    block-size: 1rem;
    fill: none;
    stroke: currentcolor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
  }

  .link {
    flex: none;
    min-block-size: 24px;
    min-inline-size: 0;
    border: 0;
    padding: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
`;
