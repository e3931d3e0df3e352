import type { Fault } from '../faults.ts';
import type { Content } from '../read-content.ts';

/**
 * Every sentence that is called a fake's is quoted by a claim, and stands on no screen.
 *
 * @param content - the sentences of fakes; the screens with their texts; the claims.
 * @returns one fault for each breach.
 */
export function lookUpFaults({
  lookUp: { file, value, lineOf },
  screens,
  claims: known,
}: Pick<Content, 'lookUp' | 'screens' | 'claims'>): Fault[] {
  const faults: Fault[] = [];
  const real = new Set(
    [...screens.entries.values()].flatMap((entry) => entry.value.wordings.map(({ text }) => plain(text))),
  );
  for (const [place, { text, claims }] of (value?.fakes ?? []).entries()) {
    const report = (message: string): void => {
      faults.push({ file, line: lineOf(['fakes', place]), field: `fakes.${String(place)}`, message });
    };
    if (real.has(plain(text))) report(`"${text}" stands on a screen of screens.yaml too`);
    for (const id of claims) {
      const claim = known.get(id)?.value;
      if (claim === undefined) report(`no claim is called "${id}": correct it or write it first`);
      else if (claim.confidence === 'unknown') report(`"${id}" says that something is not known`);
      else if (!plain(claim.says).includes(plain(text))) report(`"${id}" does not quote "${text}"`);
    }
  }
  return faults;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’]/gu, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}
