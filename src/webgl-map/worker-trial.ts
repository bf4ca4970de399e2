/** In milliseconds. */
const PATIENCE = 10_000;

/** Running trials by address: maps that are started together share one. */
const running = new Map<string, Promise<void>>();

/**
 * Starts a worker from an address and ends it as soon as it answers.
 *
 * @param patience - Time in which it has to answer, in milliseconds.
 * @returns Rejected if the browser refuses the address, or if no worker of MapLibre answers there.
 */
export function tryWorker(
  address: string,
  type: WorkerType,
  patience: number = PATIENCE,
): Promise<void> {
  const key = String(address);
  const trial =
    running.get(key) ?? answer(address, type, patience).finally(() => running.delete(key));
  running.set(key, trial);
  return trial;
}

async function answer(address: string, type: WorkerType, patience: number): Promise<void> {
  const worker = new Worker(address, {type});
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      worker.onmessage = () => resolve();
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error(event.message || 'no script could be loaded'));
      };
      timer = setTimeout(() => reject(new Error('no worker answers')), patience);
      // MapLibre's worker answers messages of any type.
      worker.postMessage({id: 'trial', type: 'trial', origin: location.origin});
    });
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}
