/** The element and its ancestors, outwards, through shadow roots to their hosts. */
export function enclosingElements(element: Element): readonly Element[] {
  const chain: Element[] = [];
  for (let next: Element | undefined = element; next; next = parentOf(next)) chain.push(next);
  return chain;
}

function parentOf(element: Element): Element | undefined {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
