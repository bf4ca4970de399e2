/**
 * Hash of a file as `integrity` takes it.
 *
 * No file can hold its own hash, so that of the library's script is taken from the file itself,
 * which the browser has at hand.
 *
 * @returns `undefined` where the file may not be read, or the page comes over a plain connection.
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
