import { COMPLETE, copyCache, removedKey, requestedCache } from '../constants.ts';

/** The copy as this browser keeps it. */
export interface KeptCopy {
  /** How many parts of it have arrived. */
  parts(): Promise<number>;
  /** Whether all of it is there, and a worker answers from it. */
  isKept(): Promise<boolean>;
  /**
   * Asks for it, whatever the line costs.
   *
   * @returns once it is whole: whether a newer one than before was fetched.
   * @throws Error when it could not be fetched or kept.
   */
  save(): Promise<boolean>;
  /** Removes it, and remembers that it is not wanted. */
  remove(): Promise<void>;
}

/**
 * @param file - address of the worker, from the top of the host.
 * @param files - how many parts a whole copy has.
 * @returns what can be done with the copy of that worker.
 */
export function keptCopy(file: string, files: number): KeptCopy {
  const workers = navigator.serviceWorker;
  const basePath = file.slice(0, file.lastIndexOf('/') + 1);
  const cacheName = copyCache(basePath);
  const found = (): Promise<ServiceWorkerRegistration | undefined> => workers.getRegistration(basePath);
  const parts = async (): Promise<number> => {
    if (!(await caches.has(cacheName))) return 0;
    return (await (await caches.open(cacheName)).keys()).length;
  };
  const isWhole = async (): Promise<boolean> => (await parts()) >= files;
  return {
    parts,
    isKept: async () => Boolean((await found())?.active) && (await isWhole()),
    async save() {
      localStorage.removeItem(removedKey(file));
      const requested = requestedCache(basePath);
      await caches.open(requested);
      try {
        const known = await found();
        const registration = known?.active ? await known.update() : await workers.register(file);
        const { installing: fresh, active } = registration;
        if (fresh) await whole(fresh);
        else if (await isWhole()) return false;
        else await completed(active);
        return true;
      } finally {
        await caches.delete(requested);
      }
    },
    async remove() {
      localStorage.setItem(removedKey(file), '1');
      await (await found())?.unregister();
      await caches.delete(cacheName);
    },
  };
}

/** Waits until a worker has fetched all that it needs; one that could not is thrown away by the browser. */
function whole(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (worker.state === 'installed' || worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('The copy could not be fetched or kept'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Waits until a worker that is in use has fetched what was lost. */
function completed(worker: ServiceWorker | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      if (data === true) resolve();
      else reject(new Error('The copy could not be fetched or kept'));
    };
    if (worker === null) reject(new Error('No worker is in use'));
    worker?.postMessage(COMPLETE, [port2]);
  });
}
