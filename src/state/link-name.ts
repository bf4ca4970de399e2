/**
 * Name of a widget's view in the page's address, by the value of the option `urlState`: empty for a
 * view without a name, `undefined` if the view is not in the address.
 *
 * The attribute is also written `url-state="true"` and, in XHTML, `url-state="url-state"`.
 */
export function linkName(urlState: unknown): string | undefined {
  const text = String(urlState ?? false).trim();
  if (text === 'false') return undefined;
  return text === 'true' || text === 'url-state' ? '' : text;
}
