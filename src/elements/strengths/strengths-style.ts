import {css, type CSSResult} from 'lit';

/** Style of `<hotspot-strengths>`. */
export const strengthsStyle: CSSResult = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 1rem;
  }

  .head label {
    display: flex;
    flex: 0 1 auto;
    align-items: center;
    gap: 0.5rem;
    min-inline-size: 0;
    font-size: max(0.875rem, 14px);
  }

  .head select {
    min-inline-size: 0;
    max-inline-size: 14rem;
  }

  .axis-title {
    margin: 0.25rem 0;
    font-size: max(0.875rem, 14px);
  }

  .divide {
    stroke: var(--_control-line);
    stroke-dasharray: 6 4;
  }

  .pale .disc {
    fill: var(--_surface);
    stroke: var(--_control-line);
    stroke-width: 2;
  }

  .labels .quadrant text {
    fill: var(--_text-muted);
    font-weight: 700;
  }

  .quadrants {
    display: grid;
    flex: none;
    gap: 0.25rem;
    align-content: start;
    max-inline-size: 100%;
    margin: 0;
    padding: 0;
    font-size: max(0.875rem, 14px);
    list-style: none;
  }

  .quadrants li {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }

  .sign {
    flex: none;
  }

  .sign path {
    fill: none;
    stroke: var(--_control-line);
  }

  .sign .part {
    fill: var(--_accent);
  }

  .place {
    color: var(--_text-muted);
  }
`;
