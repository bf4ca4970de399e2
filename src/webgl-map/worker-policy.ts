import {trustedPolicy, type TrustedPolicy} from './trusted-policy.js';

const NAME = 'regional-hotspots-engine';

let made: {readonly policy: TrustedPolicy | undefined} | undefined;

/**
 * The address of a worker in the form that Trusted Types require.
 *
 * @throws Error if the page requires that form, but refuses the policy.
 */
export function trustedWorker(url: string): string {
  made ??= {policy: trustedPolicy(NAME)};
  const {policy} = made;
  if (policy === undefined) {
    if ('trustedTypes' in globalThis) assertAccepted(url);
    return url;
  }
  // MapLibre calls `endsWith`, which trusted addresses lack.
  return Object.assign(policy.createScriptURL(url) as unknown as object, {
    endsWith: (end: string) => url.endsWith(end),
  }) as unknown as string;
}

/** MapLibre starts workers where a rejection is out of reach. */
function assertAccepted(url: string): void {
  try {
    new Worker(url).terminate();
  } catch (cause) {
    throw new Error(`the page must allow the Trusted Types policy "${NAME}"`, {cause});
  }
}
