/** The part of the Trusted Types API that is used here. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: {readonly createScriptURL: (url: string) => string},
  ): {readonly createScriptURL: (url: string) => string};
}

/** Each file has a policy of its own, because a page may allow each name only once. */
type PolicyName = 'regional-hotspots' | 'regional-hotspots-engine';

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/**
 * The address of one of the library's own files, as pages with Trusted Types want it; a page that
 * lists the policies it allows has to list those named here.
 */
export function scriptAddress(url: string, name: PolicyName = 'regional-hotspots'): string {
  const {trustedTypes} = globalThis as {readonly trustedTypes?: TrustedTypes};
  policy ??= trustedTypes?.createPolicy(name, {createScriptURL: (own) => own});
  // An object that says it is a string: the setters of addresses take both.
  return policy?.createScriptURL(url) ?? url;
}

/**
 * The address of a worker. MapLibre asks it for its end, which trusted addresses cannot tell.
 */
export function workerAddress(url: string): string {
  const address = scriptAddress(url, 'regional-hotspots-engine');
  if (typeof address === 'string') return address;
  return Object.assign(address as object, {
    endsWith: (end: string) => url.endsWith(end),
  }) as unknown as string;
}
