import type { Include, Sequence, SequencePart } from './schemas/sequences.ts';

/** What of a sequence stands on a page. */
export interface ShownSequence {
  readonly parts: readonly SequencePart[];
  /** Whether its home has more. */
  readonly hasRest: boolean;
}

/**
 * Takes from a sequence what a page shows of it. Nothing but its beginning or its end can be left out, so nobody
 * reorders or thins it by hand.
 *
 * @param sequence - the whole.
 * @param include - how the page includes it.
 * @returns the parts in their order; none where `from` names no step of it.
 */
export function shownOf(sequence: Sequence, { urgent, from }: Omit<Include, 'sequence'>): ShownSequence {
  if (urgent === true) {
    const parts = sequence.parts.filter((part) => part.urgent);
    return { parts, hasRest: parts.length < sequence.parts.length };
  }
  if (from === undefined) return { parts: sequence.parts, hasRest: false };
  const first = sequence.parts.findIndex(({ steps }) => steps.some(({ id }) => id === from));
  if (first < 0) return { parts: [], hasRest: true };
  return {
    parts: sequence.parts.slice(first).map((part, index) => ({
      ...part,
      steps: index > 0 ? part.steps : part.steps.slice(part.steps.findIndex(({ id }) => id === from)),
    })),
    hasRest: false,
  };
}

/**
 * Names the way in which a page includes a sequence.
 *
 * @param include - the inclusion.
 * @returns `whole`, `urgent`, or `from` and the step, as the page carries it in `data-form`.
 */
export function formOf({ urgent, from }: Omit<Include, 'sequence'>): string {
  if (urgent === true) return 'urgent';
  return from === undefined ? 'whole' : `from ${from}`;
}

/** How a page sets a sequence. */
export interface SequenceLayout {
  /** Questions and warnings, in a box. */
  readonly boxed: readonly SequencePart[];
  /** Acts, in lists with a heading. */
  readonly listed: readonly SequencePart[];
  /** Whether a link leads to the rest on its home page. */
  readonly leadsHome: boolean;
}

/**
 * Decides how a page sets a sequence: what asks and warns stands in a box, what follows from it are steps like others.
 *
 * @param sequence - the whole.
 * @param how - how the page includes it.
 * @param address - of the page, from the top of the site.
 * @returns its parts by their place.
 */
export function layoutOf(
  sequence: Sequence,
  how: Omit<Include, 'sequence'>,
  address: string | undefined,
): SequenceLayout {
  const { parts, hasRest } = shownOf(sequence, how);
  const boxed = sequence.box === undefined ? [] : parts.filter((part) => part.urgent);
  return {
    boxed,
    listed: parts.filter((part) => !boxed.includes(part)),
    leadsHome: hasRest && address !== sequence.home,
  };
}
