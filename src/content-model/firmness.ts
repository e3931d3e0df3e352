import type { Claim } from './schemas/facts.ts';

/** How firm a claim stands, as its citation shows. */
export const FIRMNESSES = ['firm', 'fair', 'thin', 'unknown'] as const;

export type Firmness = (typeof FIRMNESSES)[number];

const OF: Readonly<Record<Claim['confidence'], Firmness>> = {
  official: 'firm',
  standard: 'firm',
  vendor: 'firm',
  // A recognised organisation on its own field, as a maker on its own product.
  support: 'firm',
  press: 'fair',
  'official-old': 'fair',
  'official-quoted': 'fair',
  secondary: 'fair',
  'users-report': 'thin',
  'seen-in-code': 'thin',
  reasoned: 'thin',
  unknown: 'unknown',
};

/**
 * Tells how firm a claim stands. It is worked out from who says so, never typed.
 *
 * @param confidence - of the claim.
 * @returns its firmness.
 */
export function firmnessOf(confidence: Claim['confidence']): Firmness {
  return OF[confidence];
}
