import type { Findings } from './compare-site.ts';

/** @returns whether a published site is what was built. */
export function isHonest({ differ, missing, more, headers }: Findings): boolean {
  return differ.length + missing.length + more.length + headers.length === 0;
}

/** @returns what was found, one line each. */
export function reportLines(findings: Findings): string[] {
  const { same, differ, missing, more, headers } = findings;
  return [
    ...differ.map((file) => `differs: ${file}`),
    ...missing.map((file) => `missing: ${file}`),
    ...more.map((file) => `more than was built: ${file}`),
    ...headers.map((fault) => `header: ${fault}`),
    `${String(same)} files are as they were built, ${String(differ.length)} differ, ${String(missing.length)} are missing, ${String(more.length)} are more; ${String(headers.length)} headers of sealed pages are wrong`,
  ];
}
