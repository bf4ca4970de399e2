import {css, type CSSResult} from 'lit';

/** Style of a legend whose classes are rows with bars, or one line in less than 900 px. */
export const legendRowsStyle: CSSResult = css`
  .bar {
    inline-size: 2.875rem;
    block-size: 0.4375rem;
  }

  :host([layout='rows']) .keys {
    flex-wrap: nowrap;
  }

  :host([layout='rows']) .rings {
    position: relative;
  }

  :host([layout='rows']) ul {
    columns: auto;
  }

  :host([layout='rows']) [part='class']:has(.bar) {
    grid-template-columns: auto 1fr auto 2rem;
    min-block-size: 24px;
  }

  /* Names of sectors keep their words whole, below the circles if need be. */
  :host([layout='rows']) .colours {
    min-inline-size: min-content;
  }

  :host([layout='rows']) [part='label'] {
    overflow-wrap: break-word;
  }

  :host([layout='rows']) .count {
    text-align: end;
  }

  :host([layout='rows']) :is(.rings, .notes) {
    flex: 1 1 100%;
  }

  :host([layout='rows']) .keys {
    flex-wrap: wrap;
  }

  /* One line below the map. */
  @container (max-width: 899px) {
    :host([layout='rows']) {
      border-block-start: 1px solid var(--_line);
      padding: 0.25rem 0.75rem;
    }

    :host([layout='rows']) .keys,
    :host([layout='rows']) :is(.colours, .sizes),
    :host([layout='rows']) ul {
      display: flex;
      flex: 0 1 auto;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 0.75rem;
    }

    :host([layout='rows']) .keys {
      justify-content: space-between;
      min-block-size: 36px;
    }

    :host([layout='rows']) .title {
      margin: 0;
      max-inline-size: 5rem;
    }

    :host([layout='rows']) [part='class'] {
      display: flex !important;
      gap: 0.25rem;
    }

    :host([layout='rows']) :is(.bar, .notes) {
      display: none;
    }
  }

  @container (max-width: 479px) {
    :host([layout='rows']) :is(.count, .note, .rings) {
      display: none;
    }

    :host([layout='rows']) .keys {
      flex-wrap: nowrap;
      justify-content: start;
      gap: 1rem;
    }

    :host([layout='rows']) :is(.colours, .sizes) {
      gap: 0 0.375rem;
    }

    :host([layout='rows']) .title {
      flex: 1 1 100%;
      min-inline-size: 0;
      max-inline-size: none;
      overflow-wrap: anywhere;
    }

    :host([layout='rows']) [part='class'] {
      min-block-size: 18px;
    }

    :host([layout='rows']) :is(.sizes, .colours) {
      flex: 1 1 0;
      min-inline-size: 0;
    }
  }
`;
