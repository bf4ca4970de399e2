/** The element and all that it stands in, outwards, through shadow roots to their hosts. */
export function languageChain(element: Element): readonly Element[] {
  const chain: Element[] = [];
  for (let next: Element | undefined = element; next; next = parentOf(next)) chain.push(next);
  return chain;
}

/** Language that the nearest `lang` around the element gives; English if there is none. */
export function nearestLanguage(chain: readonly Element[]): string {
  for (const element of chain) {
    const language = element.getAttribute('lang') ?? element.getAttribute('xml:lang');
    if (language !== null) return language === '' ? 'en' : language;
  }
  return 'en';
}

function parentOf(element: Element): Element | undefined {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
