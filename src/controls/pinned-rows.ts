import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Rows of the host. */
export interface PinnedRowsContext {
  /** Returns the box that scrolls; `null` before the first render. */
  readonly list: () => HTMLElement | null;
  /** Returns the rows to keep in view, in their order, which are the first of the list. */
  readonly rows: () => readonly HTMLElement[];
}

/** Keeps the first rows of a list in view while it scrolls, as far as half of its height. */
export class PinnedRows implements ReactiveController {
  readonly #context: PinnedRowsContext;
  #pinned: readonly HTMLElement[] = [];

  constructor(host: ReactiveControllerHost, context: PinnedRowsContext) {
    this.#context = context;
    host.addController(this);
  }

  hostUpdated(): void {
    for (const row of this.#pinned) {
      row.classList.remove('pinned');
      row.style.insetBlockStart = '';
    }
    const room = (this.#context.list()?.clientHeight ?? 0) / 2;
    let top = 0;
    this.#pinned = this.#context.rows().filter((row) => {
      const start = top;
      top += row.offsetHeight;
      if (top > room) return false;
      row.classList.add('pinned');
      row.style.insetBlockStart = `${start}px`;
      return true;
    });
  }
}
