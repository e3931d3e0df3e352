import { clockJumped } from '../../clock/check/device-clocks.ts';
import type { TrueTime } from '../../clock/check/true-time.ts';
import { findTrueTime } from './find-true-time.ts';
import type { FoundTrueTime } from './find-true-time.ts';
import { readClocks } from './read-clocks.ts';

/** Asks for true time once and keeps it for as long as the device's clocks run on undisturbed. */
export class TrueTimeSource {
  readonly #address: string;
  readonly #stopped = new AbortController();
  #found: TrueTime | undefined;
  #asking: Promise<FoundTrueTime> | undefined;

  /**
   * @param address - a tiny file on the page's own host.
   */
  constructor(address: string) {
    this.#address = address;
  }

  /**
   * @returns true time, or why it could not be had; at once where it is known already. After a failure, and after the
   *   device slept or its clock was set, it is asked for anew. Never rejects.
   */
  find(): Promise<FoundTrueTime> {
    if (this.#found !== undefined && !clockJumped(this.#found.clocks, readClocks())) {
      return Promise.resolve(this.#found);
    }
    this.#found = undefined;
    this.#asking ??= this.#ask();
    return this.#asking;
  }

  /** Ends what is being asked; the source is of no use after it. */
  stop(): void {
    this.#stopped.abort();
  }

  async #ask(): Promise<FoundTrueTime> {
    const found = await findTrueTime(this.#address, this.#stopped.signal);
    this.#asking = undefined;
    if (!('reason' in found)) this.#found = found;
    return found;
  }
}
