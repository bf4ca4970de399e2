import type {ReactiveControllerHost} from 'lit';

/** A gesture that a map leaves to the page. */
export type LeftGesture = 'wheel' | 'touch';

/** Duration of the note, in milliseconds. */
const DURATION = 1_600;

/** Remembers briefly which gesture was left to the page, for a note to the reader. */
export class GestureNote {
  readonly #host: ReactiveControllerHost;
  #gesture: LeftGesture | undefined;
  #end: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Gesture left just now; `undefined` if there is none. */
  get gesture(): LeftGesture | undefined {
    return this.#gesture;
  }

  /** Records a gesture; the next one replaces it. */
  note(gesture: LeftGesture): void {
    clearTimeout(this.#end);
    this.#end = setTimeout(() => this.#set(undefined), DURATION);
    this.#set(gesture);
  }

  #set(gesture: LeftGesture | undefined): void {
    this.#gesture = gesture;
    this.#host.requestUpdate();
  }
}
