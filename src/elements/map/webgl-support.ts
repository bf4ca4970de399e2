let supported: boolean | undefined;

/** Whether the page can have the WebGL map; tried once. */
export function webglSupported(): boolean {
  supported ??= webglDraws();
  return supported;
}

function webglDraws(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
