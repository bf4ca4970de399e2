let supported: boolean | undefined;

/** Whether the page can have the WebGL map; tried once. */
export function webglSupported(): boolean {
  supported ??= webglDraws() && stringsRun();
  return supported;
}

function webglDraws(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

/** The part of the Trusted Types API that is asked here. */
interface TrustedTypesWindow {
  readonly trustedTypes?: {readonly defaultPolicy: unknown};
}

/**
 * Whether the page lets MapLibre start its worker from the text of an address: under Trusted Types
 * only by a default policy. Whether they are enforced is seen by a harmless text that is refused.
 */
function stringsRun(): boolean {
  const {trustedTypes} = window as TrustedTypesWindow;
  if (trustedTypes === undefined || trustedTypes.defaultPolicy) return true;
  try {
    new DOMParser().parseFromString('', 'text/html');
    return true;
  } catch {
    return false;
  }
}
