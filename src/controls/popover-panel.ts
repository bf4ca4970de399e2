import {html, nothing, type TemplateResult} from 'lit';

/** Least distance of an open panel from the window's edges, in CSS pixels. */
const MARGIN = 8;

/** Distance of a panel from its button, in CSS pixels. */
const GAP = 8;

/** Options of {@link popoverPanel}. */
export interface PopoverPanelOptions {
  /** Id, unique in its tree; the `popovertarget` of its button. */
  readonly id: string;
  /** Accessible name. */
  readonly label: string;
  readonly content: unknown;
  /** Slot of the element around it; absent for none. */
  readonly slot?: string;
  /** Name for the page's style sheets; absent for none. */
  readonly part?: string;
}

/**
 * Panel of the top layer, under the first button of its tree that has it as `popovertarget`. The
 * focus returns from it to that button. Requires `popoverStyle`.
 */
export function popoverPanel(panel: PopoverPanelOptions): TemplateResult {
  const {id, label, content, slot = nothing, part = nothing} = panel;
  return html`
    <div
      id=${id}
      class="panel"
      slot=${slot}
      part=${part}
      popover
      role="dialog"
      aria-label=${label}
      @beforetoggle=${onToggle}
      @toggle=${onToggle}
    >
      ${content}
    </div>
  `;
}

function onToggle({currentTarget, type, newState}: ToggleEvent): void {
  const panel = currentTarget as HTMLElement;
  const root = panel.getRootNode() as ParentNode;
  const button = root.querySelector<HTMLElement>(`[popovertarget='${panel.id}']`);
  if (!button) return;
  if (type === 'toggle' && newState === 'open') {
    placePanel(panel, button);
    closeBeforePrint(panel);
  }
  const left = type === 'beforetoggle' && newState === 'closed';
  if (left && panel.matches(':focus-within')) button.focus();
}

/** Places an open panel within the window: under its button, or above it where there is more room. */
function placePanel(panel: HTMLElement, button: Element): void {
  const {style, ownerDocument} = panel;
  const {clientWidth, clientHeight} = ownerDocument.documentElement;
  const {left, top, bottom} = button.getBoundingClientRect();
  const below = clientHeight - bottom - GAP - MARGIN;
  const above = top - GAP - MARGIN;
  style.maxHeight = '';
  const {width, height} = panel.getBoundingClientRect();
  const isBelow = height <= below || below >= above;
  const room = Math.max(isBelow ? below : above, 0);
  const high = Math.min(height, room);
  style.maxHeight = `${room}px`;
  style.left = `${Math.max(MARGIN, Math.min(left, clientWidth - width - MARGIN))}px`;
  style.visibility = 'visible';
  style.top = `${isBelow ? bottom + GAP : top - GAP - high}px`;
}

/** The next event before a change of an open panel is that it closes. */
function closeBeforePrint(panel: HTMLElement): void {
  const {defaultView} = panel.ownerDocument;
  const close = (): void => panel.hidePopover();
  const forget = (): void => defaultView?.removeEventListener('beforeprint', close);
  defaultView?.addEventListener('beforeprint', close, {once: true});
  panel.addEventListener('beforetoggle', forget, {once: true});
}
