/** Why a browser's store did not take something. */
export type StorageTrouble = 'full' | 'forbidden';

/** One place in a store, for one text. */
export interface StorageItem {
  /** @returns the text, null when there is none, or why it cannot be read. */
  read(): { readonly text: string | null } | { readonly trouble: StorageTrouble };
  /** @returns why the text was not kept; undefined when it was. */
  write(text: string): StorageTrouble | undefined;
  /** @returns why the text is still there; undefined when it is gone. */
  clear(): StorageTrouble | undefined;
}

/**
 * Opens a place in `localStorage`. A browser may forbid the store, refuse to write, be full, or drop what was written
 * without a word; each is told, none throws.
 *
 * @param key - name of the place.
 * @param store - gives the store; may throw.
 * @returns the place.
 */
export function storageItem(key: string, store: () => Storage = () => window.localStorage): StorageItem {
  return {
    read: () => {
      try {
        return { text: store().getItem(key) };
      } catch {
        return { trouble: 'forbidden' };
      }
    },
    write: (text) => {
      try {
        store().setItem(key, text);
        return store().getItem(key) === text ? undefined : 'forbidden';
      } catch (error) {
        return isQuota(error) ? 'full' : 'forbidden';
      }
    },
    clear: () => {
      try {
        store().removeItem(key);
        return store().getItem(key) === null ? undefined : 'forbidden';
      } catch {
        return 'forbidden';
      }
    },
  };
}

/** Firefox has a name of its own for it. */
function isQuota(error: unknown): boolean {
  return (
    error instanceof DOMException && /^(?:QuotaExceededError|NS_ERROR_DOM_QUOTA_REACHED)$/u.test(error.name)
  );
}
