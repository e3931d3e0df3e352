/** Where one text stands in another. */
export interface Place {
  /** Typing errors with which it stands there. */
  readonly errors: number;
  /** Place of its first letter. */
  readonly start: number;
  /** Place after its last letter. */
  readonly end: number;
}

/** A stretch that two texts have in common. */
export interface Run {
  readonly length: number;
  /** Place after its last letter in the first text. */
  readonly end: number;
}

/** More errors than any text is allowed. */
const TOO_MANY = 1_000_000;

/** For every beginning of the part: the errors with which it ends here, and where it starts. */
interface Column {
  readonly errors: Int32Array;
  readonly starts: Int32Array;
}

/**
 * Finds where a text stands in another with the fewest typing errors: a letter too many, missing, wrong, or swapped
 * with its neighbour count as one each.
 *
 * Sellers' algorithm (1980) over the optimal string alignment distance, without the cells that have too many errors
 * already (Ukkonen's cut-off, 1985). Its work is at most the product of both lengths.
 *
 * @param mostErrors - how many errors are too few to matter.
 * @returns the first of the best places, or `undefined` where each has more errors.
 */
export function bestPlace(part: string, whole: string, mostErrors: number): Place | undefined {
  const size = part.length;
  let beforeLast = emptyColumn(size);
  let last = emptyColumn(size);
  let here = emptyColumn(size);
  let best: Place | undefined;
  // Beyond these beginnings of the part every cell has too many errors; one cell more is kept for its neighbours.
  let active = Math.min(size, mostErrors + 1);
  for (let end = 1; end <= whole.length; end += 1) {
    here.starts[0] = end;
    const letter = whole.charCodeAt(end - 1);
    for (let at = 1; at <= active; at += 1) {
      const own = part.charCodeAt(at - 1);
      let errors = (last.errors[at - 1] ?? 0) + (own === letter ? 0 : 1);
      let start = last.starts[at - 1] ?? 0;
      const oneTooMany = (last.errors[at] ?? 0) + 1;
      if (oneTooMany < errors) {
        errors = oneTooMany;
        start = last.starts[at] ?? 0;
      }
      const oneMissing = (here.errors[at - 1] ?? 0) + 1;
      if (oneMissing < errors) {
        errors = oneMissing;
        start = here.starts[at - 1] ?? 0;
      }
      if (at > 1 && end > 1 && part.charCodeAt(at - 2) === letter && own === whole.charCodeAt(end - 2)) {
        const swapped = (beforeLast.errors[at - 2] ?? 0) + 1;
        if (swapped < errors) {
          errors = swapped;
          start = beforeLast.starts[at - 2] ?? 0;
        }
      }
      here.errors[at] = errors;
      here.starts[at] = start;
    }
    const errors = active === size ? (here.errors[size] ?? 0) : Infinity;
    if (errors <= mostErrors && errors < (best?.errors ?? Infinity)) {
      best = { errors, start: here.starts[size] ?? 0, end };
    }
    while (active > 0 && (here.errors[active] ?? 0) > mostErrors) active -= 1;
    if (active < size) {
      active += 1;
      here.errors[active] = TOO_MANY;
    }
    [beforeLast, last, here] = [last, here, beforeLast];
  }
  return best;
}

/**
 * Finds the longest stretch of letters that two texts have in common. Its work is the product of both lengths.
 *
 * @returns the first of the longest stretches; its length is 0 where they share no letter.
 */
export function longestRun(one: string, other: string): Run {
  let last = new Int32Array(one.length + 1);
  let here = new Int32Array(one.length + 1);
  let best: Run = { length: 0, end: 0 };
  for (let place = 0; place < other.length; place += 1) {
    const letter = other.charCodeAt(place);
    for (let at = 1; at <= one.length; at += 1) {
      const length = one.charCodeAt(at - 1) === letter ? (last[at - 1] ?? 0) + 1 : 0;
      here[at] = length;
      if (length > best.length) best = { length, end: at };
    }
    [last, here] = [here, last];
  }
  return best;
}

/** The column before the first letter of the text to look in: nothing of the part stands there yet. */
function emptyColumn(size: number): Column {
  return { errors: Int32Array.from({ length: size + 1 }, (_, at) => at), starts: new Int32Array(size + 1) };
}
