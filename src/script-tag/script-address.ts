/** The part of the Trusted Types API that is used here. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: {readonly createScriptURL: (url: string) => string},
  ): {readonly createScriptURL: (url: string) => string};
}

/** Policy of one file; each has its own, because a page may allow each name only once. */
type PolicyName = 'regional-hotspots' | 'regional-hotspots-engine';

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/**
 * The address of one of the library's own files, in the form that Trusted Types require; a page
 * that lists its allowed policies has to include those named here.
 */
export function scriptAddress(url: string, name: PolicyName = 'regional-hotspots'): string {
  const {trustedTypes} = globalThis as {readonly trustedTypes?: TrustedTypes};
  policy ??= trustedTypes?.createPolicy(name, {createScriptURL: (own) => own});
  // TrustedScriptURL is an object; URL setters accept it, although the DOM types say `string`.
  return policy?.createScriptURL(url) ?? url;
}

/** The address of a worker. MapLibre calls its `endsWith`, which trusted addresses lack. */
export function workerAddress(url: string): string {
  const address = scriptAddress(url, 'regional-hotspots-engine');
  if (typeof address === 'string') return address;
  return Object.assign(address as object, {
    endsWith: (end: string) => url.endsWith(end),
  }) as unknown as string;
}
