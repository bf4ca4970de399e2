let supported: boolean | undefined;

/** Whether the browser draws with WebGL 2; tried once. */
export function webglSupported(): boolean {
  supported ??= tried();
  return supported;
}

function tried(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
