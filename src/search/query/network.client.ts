/** Loads the parts of the search, all at once and each once, and remembers what did not arrive. */
export interface Network {
  /** Asks for a file before somebody needs it. */
  early(address: string): void;
  /** How many parts of the index have not arrived so far. */
  failures(): number;
}

/** A slow line needs half of this for the largest part; a line that is gone is noticed in the end. */
const PATIENCE_MILLISECONDS = 20_000;

const INDEX_PARTS = /\.pf_(?:index|meta)(?:$|\?)/u;

/** Bytes with which a part begins: packed, or unpacked by the host ("pa"). */
const BEGINNINGS = [
  [0x1f, 0x8b],
  [0x70, 0x61],
];

/** Waits for the whole of a part, and refuses what is none, such as the login page of a hotel's network. */
async function whole(response: Response, address: string): Promise<Response> {
  const body = await response.arrayBuffer();
  const start = new Uint8Array(body, 0, Math.min(2, body.byteLength));
  if (!BEGINNINGS.some((bytes) => bytes.every((byte, index) => start[index] === byte)))
    throw new Error(`${address} is no part of the index`);
  return new Response(body);
}

/**
 * Stands between Pagefind and the network. Pagefind 1.6 loads its parts one after the other, waits for ever for one
 * that never comes, and answers with fewer pages, as if nothing had happened, when one is missing. Nothing else on
 * the search page fetches anything.
 *
 * @param browser - the window whose `fetch` Pagefind uses.
 * @returns what was asked for early and what failed.
 */
export function watchNetwork(browser: Pick<typeof globalThis, 'fetch'>): Network {
  const fetchNow = browser.fetch.bind(globalThis);
  const early = new Map<string, Promise<Response | undefined>>();
  let failures = 0;
  const patient = (input: RequestInfo | URL, options?: RequestInit): Promise<Response> =>
    fetchNow(input, { ...options, signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) });
  browser.fetch = async (input, options) => {
    const address = new URL(input instanceof Request ? input.url : input, location.href).href;
    const asked = early.get(address);
    early.delete(address);
    try {
      const response = (await asked) ?? (await patient(input, options));
      if (!response.ok) throw new Error(`${String(response.status)} for ${address}`);
      return INDEX_PARTS.test(address) ? await whole(response, address) : response;
    } catch (error) {
      if (INDEX_PARTS.test(address)) failures += 1;
      throw error;
    }
  };
  return {
    early: (address) => {
      const { href } = new URL(address, location.href);
      if (early.has(href)) return;
      const arriving = patient(href).then(
        // What is missing under its old name is asked for again under the name that it has now.
        (response) => (response.ok ? response : undefined),
        () => undefined,
      );
      early.set(href, arriving);
    },
    failures: () => failures,
  };
}
