/** What a published site answers. */
export interface Answer {
  readonly status: number;
  /** Unpacked. */
  readonly bytes: Buffer;
  readonly headers: Headers;
}

const PATIENCE_MS = 30_000;

/**
 * Asks a published site for one address. What does not answer is asked once more.
 *
 * @param address - whole.
 * @throws Error naming the address when nothing comes twice.
 */
export async function askSite(address: string): Promise<Answer> {
  try {
    return await asked(address);
  } catch {
    try {
      return await asked(address);
    } catch (error) {
      throw new Error(`${address} does not answer`, { cause: error });
    }
  }
}

async function asked(address: string): Promise<Answer> {
  const response = await fetch(address, {
    // Where it leads on to is another file.
    redirect: 'manual',
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, bytes, headers: response.headers };
}
