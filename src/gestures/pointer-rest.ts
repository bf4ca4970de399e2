/** Time without movement after which a pointer rests, in milliseconds. */
const REST = 500;

/** Notices when a pointer rests on an element, not when it passes. */
export class PointerRest {
  readonly #rested: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(rested: () => void) {
    this.#rested = rested;
  }

  readonly onMove = (): void => {
    this.onLeave();
    this.#timer = setTimeout(this.#rested, REST);
  };

  readonly onLeave = (): void => clearTimeout(this.#timer);
}
