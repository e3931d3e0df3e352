/**
 * Reads what a browser's store gave as an object. It throws nothing, whatever stands there.
 *
 * @param text - what was stored, perhaps damaged or written by something else.
 * @returns its fields, or `undefined` where it is no JSON of an object.
 */
export function storedRecord(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value is an object with fields, and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
