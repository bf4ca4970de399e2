import {css, type CSSResult} from 'lit';

/** Style of the figures and stars of a card. */
export const cardFiguresStyle: CSSResult = css`
  .figures {
    display: grid;
    gap: 0.25rem 1rem;
    grid-template-columns: repeat(auto-fit, minmax(min(7.5rem, 100%), 1fr));
    margin-block: 0.25rem;
  }

  .value {
    color: var(--_text);
  }

  .value strong {
    display: block;
    font-size: max(1.25rem, 20px);
    font-weight: 600;
    line-height: 1.3;
  }

  .rank {
    display: block;
  }

  .pips {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    margin-block-start: 0.5rem;
    font-size: max(0.875rem, 14px);
    list-style: none;
  }

  :is(.best, .given) {
    margin-block-start: 0.5rem;
  }

  .best + :is(.pips, .given) {
    margin-block-start: 0;
  }
`;
