/** File beside the frame's page in which its deployer lists origins: `{"origins": ["https://…"]}`. */
const LIST = 'embed-sources.json';

/**
 * The first of some addresses that a frame must not read, as it is neither on the frame's own origin
 * nor on one that its deployer lists; `undefined` if there is none. Otherwise anyone could publish
 * figures under the address of the frame's host.
 */
export async function foreignAddress(addresses: readonly string[]): Promise<string | undefined> {
  const foreign = addresses.filter((address) => originOf(address) !== location.origin);
  if (foreign.length === 0) return undefined;
  const listed = await listedOrigins();
  return foreign.find((address) => !listed.includes(originOf(address)));
}

/** Origin of an address relative to the page; `null` for what has none. */
function originOf(address: string): string {
  return URL.canParse(address, document.baseURI)
    ? new URL(address, document.baseURI).origin
    : 'null';
}

/** No origin is listed by a file that is not there, or is not as it should be. */
async function listedOrigins(): Promise<readonly string[]> {
  try {
    const answer = await fetch(LIST);
    const {origins} = (await answer.json()) as {readonly origins?: unknown};
    return Array.isArray(origins) ? origins.map(String).filter((origin) => origin !== 'null') : [];
  } catch {
    return [];
  }
}
