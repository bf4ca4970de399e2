/** Elements by their tags. */
export type Elements = Readonly<Record<string, CustomElementConstructor>>;

/** Registers elements; a tag that is taken keeps its element. */
export function registerElements(elements: Elements): void {
  for (const [tag, element] of Object.entries(elements)) {
    if (customElements.get(tag) === undefined) customElements.define(tag, element);
  }
}
