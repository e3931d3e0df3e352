import type { Confusable } from './link-verdicts.ts';

/** How a label uses a name of Instagram's or Meta's. */
export interface NameUse {
  /** `same`: the label is the name. `inside`: more stands around it. `letters`: some are imitated. `misspelt`: nearly. */
  readonly how: 'same' | 'inside' | 'letters' | 'misspelt';
  readonly name: string;
  readonly confusables: readonly Confusable[];
}

/** What is known of a label beside its letters. */
export interface Surroundings {
  /** What the baits in other labels of the host weigh. */
  readonly weight: number;
  /** Whether the host lends names to anybody. */
  readonly isLent: boolean;
}
