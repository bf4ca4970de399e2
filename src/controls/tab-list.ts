import {html, type TemplateResult} from 'lit';

/** A tab: the name of its panel and its text. */
export interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: string;
}

/** Options of {@link tabList}. */
export interface TabListOptions<Name extends string> {
  readonly tabs: readonly Tab<Name>[];
  /** Name of the tab whose panel is open. */
  readonly open: Name;
  /** Accessible name of the row. */
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

/** Index of the tab that a key moves to; −1 for other keys. */
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
