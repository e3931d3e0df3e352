import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { placesIn, type CopyIndex, type Place } from './bundles.ts';
import { shouldSaveData } from './save-data.ts';
import { copyAddress, isOnSite } from './matching.ts';
import { COMPLETE, copyCache, USE_NEWER, requestedCache } from './constants.ts';

/** Put in by the build. */
declare const COPY_INDEX: CopyIndex;
declare const PRECACHE: readonly {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity: string;
}[];

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const top = worker.registration.scope;
const basePath = new URL(top).pathname;
const places = placesIn(COPY_INDEX);
/**
 * Every file comes with its SHA-256, which the browser holds it to: what another build's server sends is refused, and
 * with it the whole worker. Its keys hold revisions, so this worker finds the files of its own build or none.
 */
const precache = new PrecacheController({ cacheName: copyCache(basePath) });
precache.addToCacheList([...PRECACHE]);

worker.addEventListener('install', (event) => {
  event.waitUntil(install(event));
});

worker.addEventListener('activate', (event) => {
  void precache.activate(event);
  // The page that brought the worker is served by it from now on; pages do not reload for that.
  event.waitUntil(worker.clients.claim());
});

worker.addEventListener('message', (event) => {
  if (event.data === USE_NEWER) event.waitUntil(worker.skipWaiting());
  if (event.data === COMPLETE)
    event.waitUntil(
      // A worker that was removed while a kept page still held it comes back as it was, serving none of the others.
      complete()
        .then(() => worker.clients.claim())
        .then(
          () => event.ports[0]?.postMessage(true),
          () => event.ports[0]?.postMessage(false),
        ),
    );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const address = copyAddress(request.url, top);
  const place = address === undefined ? undefined : places.get(address);
  const file = address === undefined ? undefined : `${top}${address.slice(1)}`;
  if (place !== undefined) event.respondWith(bundled(place).catch(() => fromLine(request)));
  else if (file !== undefined && precache.getCacheKeyForURL(file) !== undefined)
    event.respondWith(precached(file).catch(() => fromLine(request)));
  else if (request.mode === 'navigate' && isOnSite(request.url, top)) event.respondWith(fromLine(request));
});

/** One file after the other, whatever was fetched already left out; a browser asks for them again at the next visit. */
async function install(event: ExtendableEvent): Promise<void> {
  const requested = requestedCache(basePath);
  if (shouldSaveData(worker.navigator) && !(await worker.caches.has(requested)))
    throw new Error('Not fetched: data are saved or the line is slow, and nobody asked');
  try {
    await precache.install(event);
  } catch (error) {
    // What could not be finished for want of room shall not keep what room there is.
    const isFull = error instanceof Error && error.name === 'QuotaExceededError';
    if (isFull && worker.registration.active === null) await worker.caches.delete(copyCache(basePath));
    throw error;
  }
  await worker.caches.delete(requested);
}

/** Fetches what the browser has lost. A worker that was removed and wanted again is in use without being installed anew. */
async function complete(): Promise<void> {
  const cache = await worker.caches.open(copyCache(basePath));
  for (const { url, integrity } of PRECACHE) {
    const key = precache.getCacheKeyForURL(url);
    if (key === undefined || (await cache.match(key)) !== undefined) continue;
    const response = await fetch(url, { integrity, cache: 'no-cache' });
    if (!response.ok) throw new Error(`${String(response.status)} for ${url}`);
    await cache.put(key, response);
  }
}

async function precached(url: string): Promise<Response> {
  const response = await precache.matchPrecache(url);
  if (response === undefined) throw new Error(`${url} is no longer in the copy`);
  return response;
}

async function bundled({ url, ranges, headers }: Place): Promise<Response> {
  const bundle = await (await precached(new URL(url, top).href)).blob();
  return new Response(new Blob(ranges.map(([start, end]) => bundle.slice(start, end))), { headers });
}

/** For what the copy does not hold; pages that cannot be had are answered with the page that says so. */
async function fromLine(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const place = places.get('/offline/');
    if (request.mode !== 'navigate' || place === undefined) throw error;
    return bundled(place);
  }
}
