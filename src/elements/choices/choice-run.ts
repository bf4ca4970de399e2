/** Pause after which a further step belongs to another run, in milliseconds. */
const PAUSE = 1000;

/**
 * Identity of the run that a step belongs to: key presses in one control without a pause of a
 * second, or one drag. All steps of a run are one choice of the reader.
 */
export class ChoiceRun {
  #id = Symbol('run');
  #control: EventTarget | null = null;
  /** Time at which the control came to rest after a step, in milliseconds. */
  #rest = 0;

  /** The run of a step, by the event with which the control reports it. */
  step({target, timeStamp}: Event): symbol {
    if (target !== this.#control || timeStamp - this.#rest > PAUSE) this.onEnd();
    this.#control = target;
    this.#rest = Infinity;
    return this.#id;
  }

  /** The control has come to rest: a key has been pressed, or a drag has ended. */
  readonly onRest = ({timeStamp}: Event): void => {
    this.#rest = timeStamp;
  };

  /** The next step belongs to another run: the control is pressed or left. */
  readonly onEnd = (): void => {
    this.#id = Symbol('run');
  };
}
