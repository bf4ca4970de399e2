import {trustedPolicy, type TrustedPolicy} from '../webgl-map/trusted-policy.js';

const policy = trustedPolicy('regional-hotspots');

/**
 * The policy for Lit's templates. In the script-tag files Lit uses it instead of one of its own,
 * whose name the page's Lit may have taken.
 *
 * @returns `undefined` if the page accepts plain markup.
 * @throws Error if the page requires trusted markup, but refuses the policy.
 */
export function templatePolicy(): TrustedPolicy | undefined {
  if (policy === undefined) assertAccepted();
  return policy;
}

/** The address of one of the library's own files, in the form that Trusted Types require. */
export function scriptAddress(url: string): string {
  return policy?.createScriptURL(url) ?? url;
}

function assertAccepted(): void {
  try {
    document.createRange().createContextualFragment('');
  } catch (cause) {
    const names = 'trusted-types regional-hotspots regional-hotspots-engine';
    throw new Error(`regional-hotspots: the page's policy must allow "${names}"`, {cause});
  }
}
