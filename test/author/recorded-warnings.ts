/** Warnings that are written to the console from the creation of this to its end. */
export class RecordedWarnings {
  /** First argument of each, as text. */
  readonly texts: string[] = [];
  readonly #warn: typeof console.warn = console.warn;

  constructor() {
    console.warn = (text: unknown) => void this.texts.push(String(text));
  }

  /** Leaves warnings to the console again. */
  end(): void {
    console.warn = this.#warn;
  }
}
