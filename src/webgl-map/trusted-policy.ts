/** The part of a Trusted Types policy that is used here. DOM types take its results as texts. */
export interface TrustedPolicy {
  createHTML(markup: string): string;
  createScriptURL(url: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: TrustedPolicy): TrustedPolicy;
}

const unchanged = (text: string): string => text;

/**
 * A Trusted Types policy that lets everything through: its owner hands it nothing from outside.
 *
 * @returns `undefined` in a browser without Trusted Types, and where the page refuses the name. A
 * page that refuses it may still accept plain texts; only their use shows.
 */
export function trustedPolicy(name: string): TrustedPolicy | undefined {
  const {trustedTypes} = globalThis as {readonly trustedTypes?: TrustedTypes};
  try {
    return trustedTypes?.createPolicy(name, {createHTML: unchanged, createScriptURL: unchanged});
  } catch {
    return undefined;
  }
}
