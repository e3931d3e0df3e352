/** One page that Pagefind found. */
export interface FoundPage {
  readonly url: string;
  /** HTML: escaped text with the found words in `<mark>`. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

/** What this site uses of Pagefind 1.6. */
export interface Pagefind {
  options(options: { baseUrl?: string; excerptLength?: number }): Promise<void>;
  init(): Promise<void>;
  search(words: string): Promise<{ results: readonly { data(): Promise<FoundPage> }[] }>;
}

/**
 * Loads Pagefind with its index.
 *
 * @param address - address of `pagefind.js`.
 * @param attempt - number of the attempt; browsers remember a failed module, so every new attempt gets its own address.
 * @returns Pagefind, ready to search.
 * @throws what the browser throws when a file does not arrive.
 */
export async function loadPagefind(address: string, attempt: number): Promise<Pagefind> {
  const pagefind = (await import(
    attempt === 0 ? address : `${address}?attempt=${String(attempt)}`
  )) as Pagefind;
  await pagefind.options({ baseUrl: address.replace(/pagefind\/pagefind\.js$/u, ''), excerptLength: 28 });
  await pagefind.init();
  return pagefind;
}
