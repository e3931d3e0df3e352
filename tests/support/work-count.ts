type AnyMethod = (this: unknown, ...args: unknown[]) => unknown;
type SizeOf = (self: unknown, first: unknown, result: unknown) => number;

const ofItself: SizeOf = (self) => 1 + lengthOf(self);
const ofResult: SizeOf = (_self, _first, result) => 1 + lengthOf(result);
const ofArgument: SizeOf = (_self, first) => 1 + lengthOf(first);
const ofOne: SizeOf = () => 1;

/** Methods, and what the work of each is: the text or list that it goes through, or one letter or entry. */
const METHODS: readonly (readonly [owner: object, sizeOf: SizeOf, ...names: string[]])[] = [
  [Array.prototype, ofItself, 'map', 'flatMap', 'filter', 'some', 'every', 'forEach', 'reduce'],
  [Array.prototype, ofItself, 'find', 'findIndex', 'join'],
  [Array.prototype, ofResult, 'slice'],
  [Array, ofArgument, 'from'],
  [String.prototype, ofItself, 'normalize', 'toLowerCase', 'replace', 'split', 'search', 'trim', 'includes'],
  [String.prototype, ofResult, 'slice'],
  [String.prototype, ofOne, 'charCodeAt', 'charAt'],
  [RegExp.prototype, ofArgument, 'test'],
  [Map.prototype, ofOne, 'get', 'set'],
  [Set.prototype, ofOne, 'add'],
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
  for (const [owner, sizeOf, ...names] of METHODS)
    for (const name of names) {
      const original = Reflect.get(owner, name) as AnyMethod;
      Reflect.set(
        owner,
        name,
        counted(original, sizeOf, (size) => (count += size)),
      );
      restore.push(() => Reflect.set(owner, name, original));
    }
  try {
    run();
  } finally {
    for (const undo of restore) undo();
  }
  return count;
}

/**
 * A method that counts besides. Lists of arguments are made only where a call has more than two: they would take longer
 * than what most of these methods do.
 */
function counted(original: AnyMethod, sizeOf: SizeOf, count: (size: number) => void): AnyMethod {
  return function (this: unknown, first?: unknown, second?: unknown, ...others: unknown[]): unknown {
    // How many arguments there are can make a difference, even where they are undefined.
    // eslint-disable-next-line prefer-rest-params -- a list of all arguments is what is to be avoided
    const { length } = arguments;
    const result =
      length === 1
        ? original.call(this, first)
        : length === 2
          ? original.call(this, first, second)
          : length === 0
            ? original.call(this)
            : original.call(this, first, second, ...others);
    count(sizeOf(this, first, result));
    return result;
  };
}

function lengthOf(thing: unknown): number {
  if (typeof thing === 'string') return thing.length;
  return typeof thing === 'object' && thing !== null && 'length' in thing ? Number(thing.length) : 0;
}
