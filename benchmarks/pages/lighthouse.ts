import { moduleOnDemand } from '../support/on-demand.ts';

export const LIGHTHOUSE_VERSION = '13.5.0';

/** Categories of Lighthouse, in the order of its report. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

/** What Lighthouse says of one visit. */
export interface Report {
  /** From 0 to 100; only the categories that were asked for. */
  readonly scores: Readonly<Partial<Record<Category, number>>>;
  readonly largestContentfulPaintMilliseconds: number;
  readonly layoutShift: number;
  /** Ids of audits that cost points. */
  readonly faults: readonly string[];
}

interface Result {
  readonly lhr: {
    readonly runtimeError?: { readonly message: string };
    readonly categories: Readonly<
      Record<
        string,
        {
          readonly score: number | null;
          readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
        }
      >
    >;
    readonly audits: Readonly<
      Record<string, { readonly score: number | null; readonly numericValue?: number }>
    >;
  };
}
type Lighthouse = (
  address: string,
  flags: { readonly port: number; readonly onlyCategories: readonly string[]; readonly logLevel: 'error' },
) => Promise<Result | undefined>;

/** @returns a function that has Lighthouse visit an address as a phone on slow 4G, its own default. */
export async function loadLighthouse(
  port: number,
): Promise<(address: string, categories: readonly Category[]) => Promise<Report>> {
  const module = await moduleOnDemand('lighthouse', LIGHTHOUSE_VERSION, 'core/index.js');
  const { default: lighthouse } = module as { readonly default: Lighthouse };
  return async (address, categories) => {
    const result = await lighthouse(address, { port, onlyCategories: categories, logLevel: 'error' });
    if (result === undefined) throw new Error(`Lighthouse says nothing of ${address}`);
    const { runtimeError, categories: scored, audits } = result.lhr;
    if (runtimeError !== undefined) throw new Error(`${address}: ${runtimeError.message}`);
    const value = (audit: string): number => {
      const found = audits[audit]?.numericValue;
      if (found === undefined) throw new Error(`${address}: Lighthouse gives no ${audit}`);
      return found;
    };
    return {
      scores: Object.fromEntries(
        categories.map((name) => [name, Math.round((scored[name]?.score ?? 0) * 100)]),
      ),
      largestContentfulPaintMilliseconds: value('largest-contentful-paint'),
      layoutShift: value('cumulative-layout-shift'),
      faults: Object.values(scored).flatMap(({ auditRefs }) =>
        auditRefs
          .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
          .map(({ id }) => id),
      ),
    };
  };
}
