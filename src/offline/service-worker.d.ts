/** What this site uses of the worker's own world; TypeScript's library for it cannot stand beside that for pages. */

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface ExtendableMessageEvent extends ExtendableEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

interface ServiceWorkerEvents {
  readonly install: ExtendableEvent;
  readonly activate: ExtendableEvent;
  readonly fetch: FetchEvent;
  readonly message: ExtendableMessageEvent;
}

interface ServiceWorkerGlobalScope {
  readonly caches: CacheStorage;
  readonly clients: { claim(): Promise<void> };
  readonly navigator: Navigator;
  readonly registration: ServiceWorkerRegistration;
  addEventListener<Name extends keyof ServiceWorkerEvents>(
    name: Name,
    listener: (event: ServiceWorkerEvents[Name]) => void,
  ): void;
  skipWaiting(): Promise<void>;
}
