/**
 * Hash of a file in the form of `integrity`.
 *
 * A file cannot contain its own hash, so that of the library's script is computed from the file,
 * which is in the browser's cache.
 *
 * @returns `undefined` if the file may not be read or the page's connection is not secure.
 */
export async function fileIntegrity(url: string): Promise<string | undefined> {
  if (!globalThis.isSecureContext || !/^https?:/.test(url)) return undefined;
  try {
    const response = await fetch(url, {cache: 'force-cache'});
    if (!response.ok) return undefined;
    const hash = await crypto.subtle.digest('SHA-384', await response.arrayBuffer());
    return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
  } catch {
    return undefined;
  }
}
