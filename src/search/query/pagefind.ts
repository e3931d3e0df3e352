/** One page that Pagefind found. */
export interface FoundPage {
  readonly url: string;
  /** All its text. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

/** One line of Pagefind's answer, before its page is loaded. */
export interface Hit {
  /** Name of the page's fragment. */
  readonly id: string;
  readonly score: number;
  data(): Promise<FoundPage>;
}

/** What this site uses of Pagefind 1.6. */
export interface Pagefind {
  init(): Promise<void>;
  search(words: string): Promise<{ readonly results: readonly Hit[] }>;
}

interface PagefindModule {
  readonly createInstance: (options: {
    readonly baseUrl: string;
    readonly metaCacheTag: string;
    readonly noWorker: boolean;
  }) => Pagefind;
}

/**
 * Loads Pagefind with its index. It runs without its worker: one file less, and what it fetches can be watched.
 *
 * @param address - address of `pagefind.js`.
 * @param cacheTag - names this build of the index.
 * @param attempt - number of the attempt; browsers remember a failed module, so every new attempt gets its own address.
 * @returns Pagefind, ready to search.
 * @throws what the browser throws when a file does not arrive.
 */
export async function loadPagefind(address: string, cacheTag: string, attempt: number): Promise<Pagefind> {
  const from = attempt === 0 ? address : `${address}?attempt=${String(attempt)}`;
  const { createInstance } = (await import(from)) as PagefindModule;
  const pagefind = createInstance({
    baseUrl: address.replace(/pagefind\/pagefind\.js$/u, ''),
    metaCacheTag: attempt === 0 ? cacheTag : `${cacheTag}-${String(attempt)}`,
    noWorker: true,
  });
  await pagefind.init();
  return pagefind;
}
