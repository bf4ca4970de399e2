import {html, type TemplateResult} from 'lit';

/** One tab and what it opens. */
export interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: string;
}

/** What a row of tabs shows, and what it tells. */
export interface TabListOptions<Name extends string> {
  readonly tabs: readonly Tab<Name>[];
  /** Name of the tab whose panel is open. */
  readonly open: Name;
  /** Name of the row, for screen readers. */
  readonly label: string;
  readonly onOpen: (name: Name) => void;
}

/**
 * Row of tabs after the WAI-ARIA pattern "Tabs" with automatic activation: one tab stop, arrow
 * keys, Home and End. The panel has the id `panel` and is labelled by `tab-` and its name.
 */
export function tabList<Name extends string>({
  tabs,
  open,
  label,
  onOpen,
}: TabListOptions<Name>): TemplateResult {
  const onKey = (event: KeyboardEvent): void => {
    const next =
      tabs[
        nextTab(
          event.key,
          tabs.findIndex(({name}) => name === open),
          tabs.length,
        )
      ];
    if (next === undefined) return;
    event.preventDefault();
    onOpen(next.name);
    const row = event.currentTarget as HTMLElement;
    row.querySelector<HTMLElement>(`#tab-${next.name}`)?.focus();
  };
  return html`
    <div role="tablist" aria-label=${label} @keydown=${onKey}>
      ${tabs.map(
        ({name, label: text}) => html`
          <button
            id="tab-${name}"
            role="tab"
            aria-controls="panel"
            aria-selected=${name === open}
            tabindex=${name === open ? 0 : -1}
            @click=${() => onOpen(name)}
          >
            ${text}
          </button>
        `,
      )}
    </div>
  `;
}

/** Position that a key leads to; −1 for a key that leads nowhere. */
function nextTab(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
