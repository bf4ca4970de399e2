import type {ReactiveControllerHost} from 'lit';

/** A gesture that a map leaves to the page. */
export type LeftGesture = 'wheel' | 'touch';

/** Milliseconds that the note stands. */
const DURATION = 1_600;

/** Remembers for a while which gesture was left to the page, so that its reader can be told. */
export class GestureNote {
  readonly #host: ReactiveControllerHost;
  #gesture: LeftGesture | undefined;
  #end: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** `undefined` if none was left just now. */
  get gesture(): LeftGesture | undefined {
    return this.#gesture;
  }

  /** Notes a gesture; the next one takes its place. */
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
