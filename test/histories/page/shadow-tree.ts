/** Controls that readers can use, by the elements that take clicks and keys. */
const CONTROLS = [
  ...['button', 'input', 'select', 'textarea', 'summary', 'a[href^="#"]', '[role=tab]'],
  ...['[role=listbox]', '[tabindex="0"]'],
].join();

/** First element with a tag below a root, through all shadow roots. */
export function deepQuery(root: Element, tag: string): Element | undefined {
  return root.localName === tag ? root : deepAll(root).find(({localName}) => localName === tag);
}

/** All elements below a root in their order, through all shadow roots. */
export function deepAll(root: Element | ShadowRoot): Element[] {
  const children = [...(root instanceof Element ? (root.shadowRoot?.children ?? []) : [])];
  return [...children, ...root.children].flatMap((child) => [child, ...deepAll(child)]);
}

/** Visible controls in an element's own shadow root. */
export function controlsOf(element: Element): HTMLElement[] {
  const found = element.shadowRoot?.querySelectorAll<HTMLElement>(CONTROLS) ?? [];
  return [...found].filter((control) => control.checkVisibility());
}
