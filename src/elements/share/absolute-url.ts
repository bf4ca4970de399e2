/** Address on its own; what is not an address remains as it is, and is reported by its loader. */
export function absoluteUrl(url: string, base: string): string {
  try {
    return new URL(url, base).href;
  } catch {
    return url;
  }
}
