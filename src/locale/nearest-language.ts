/** Language of the nearest `lang` or `xml:lang` around the element; English if there is none. */
export function nearestLanguage(chain: readonly Element[]): string {
  for (const element of chain) {
    const language = element.getAttribute('lang') ?? element.getAttribute('xml:lang');
    if (language !== null) return language === '' ? 'en' : language;
  }
  return 'en';
}
