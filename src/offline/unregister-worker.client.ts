import { copyCache, requestedCache } from './constants.ts';

/** Takes the place of an older worker where the publisher has switched the copy off, and removes it and itself. */
const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const basePath = new URL(worker.registration.scope).pathname;

worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([
      worker.caches.delete(copyCache(basePath)),
      worker.caches.delete(requestedCache(basePath)),
      worker.registration.unregister(),
    ]),
  );
});
