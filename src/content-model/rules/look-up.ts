import type { Fault } from '../faults.ts';
import type { Content } from '../read-content.ts';

/**
 * Every sentence that is called a fake's is quoted by a claim, and stands on no screen. A label that many screens share is
 * there, and so are its screens.
 *
 * @param content - the sentences of fakes and the shared labels; the screens with their texts; the claims and labels.
 * @returns one fault for each breach.
 */
export function lookUpFaults({
  lookUp: { file, value, lineOf },
  screens,
  claims: known,
  labels,
  messages,
}: Pick<Content, 'lookUp' | 'screens' | 'claims' | 'labels' | 'messages'>): Fault[] {
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
  for (const [place, { label, screens: named }] of (value?.shared ?? []).entries()) {
    const report = (message: string): void => {
      faults.push({ file, line: lineOf(['shared', place]), field: `shared.${String(place)}`, message });
    };
    if (!labels.has(label)) report(`no label is called "${label}": correct it or add it to labels.yaml`);
    for (const id of named.filter((screen) => !messages.entries.has(screen)))
      report(`no message is called "${id}": correct it`);
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
