type AnyMethod = (this: unknown, ...args: unknown[]) => unknown;

/** Methods whose work is the length of the text or list that they are given. */
const WHOLE: readonly (readonly [owner: object, name: string])[] = [
  ...['map', 'flatMap', 'filter', 'some', 'every', 'reduce', 'find', 'join'].map(
    (name) => [Array.prototype, name] as const,
  ),
  ...['normalize', 'toLowerCase', 'replace', 'split', 'search', 'trim', 'includes'].map(
    (name) => [String.prototype, name] as const,
  ),
];
/** Methods that look at one letter or entry. */
const SINGLE: readonly (readonly [owner: object, name: string])[] = [
  [String.prototype, 'charCodeAt'],
  [String.prototype, 'charAt'],
  [Map.prototype, 'get'],
  [Map.prototype, 'set'],
  [Set.prototype, 'add'],
  [RegExp.prototype, 'test'],
];

/**
 * Counts what a piece of code does instead of timing it: letters compared, entries looked up, and the length of every
 * text or list that is gone through. The count is the same on every run and every machine.
 *
 * @param run - the code; it must not wait for anything.
 * @returns the count.
 */
export function workCountOf(run: () => void): number {
  let count = 0;
  const restore: (() => void)[] = [];
  const watch = (owner: object, name: string, sizeOf: (self: unknown, result: unknown) => number): void => {
    const original = Reflect.get(owner, name) as AnyMethod;
    Reflect.set(owner, name, function (this: unknown, ...args: unknown[]): unknown {
      const result = Reflect.apply(original, this, args);
      count += sizeOf(this, result);
      return result;
    } satisfies AnyMethod);
    restore.push(() => Reflect.set(owner, name, original));
  };
  for (const [owner, name] of WHOLE) watch(owner, name, lengthOf);
  watch(String.prototype, 'slice', (_self, result) => lengthOf(result));
  for (const [owner, name] of SINGLE) watch(owner, name, () => 1);
  try {
    run();
  } finally {
    for (const undo of restore) undo();
  }
  return count;
}

function lengthOf(thing: unknown): number {
  if (typeof thing === 'string') return 1 + thing.length;
  return typeof thing === 'object' && thing !== null && 'length' in thing ? 1 + Number(thing.length) : 1;
}
