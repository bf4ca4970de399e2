/** Elements by their tags. */
export type Elements = Readonly<Record<string, CustomElementConstructor>>;

/** Registers elements; a tag that is taken keeps the element it has. */
export function registerElements(elements: Elements): void {
  for (const [tag, element] of Object.entries(elements)) {
    if (customElements.get(tag) === undefined) customElements.define(tag, element);
  }
}
