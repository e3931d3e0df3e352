import type { Fault } from '../faults.ts';
import type { Library } from '../library.ts';
import type { MessagesFile } from '../messages-file.ts';
import type { Diagnosis } from '../schemas/diagnosis.ts';

/**
 * Every screen names problems, claims, articles and a plan that exist, and no text stands on two screens.
 *
 * @param messages - the screens as written.
 * @param library - articles, claims and problems that they name.
 * @param diagnosis - the tree with the plans, or `undefined` where it does not fit its schema.
 * @returns one fault for each breach.
 */
export function messageFaults(
  messages: MessagesFile,
  library: Library,
  diagnosis: Diagnosis | undefined,
): Fault[] {
  const faults: Fault[] = [...messages.faults];
  const articles = new Set(library.pages.filter(({ kind }) => kind === 'article').map(({ path }) => path));
  const screenOf = new Map<string, string>();
  for (const [id, { file, line, value }] of messages.entries) {
    const report = (field: string, message: string): void => {
      faults.push({ file, line, field: `${id}.${field}`, message });
    };
    for (const problem of value.problems) {
      if (!library.problems.has(problem)) report('problems', `no problem is called "${problem}"`);
    }
    for (const claim of value.claims) {
      if (!library.claims.has(claim))
        report('claims', `no claim is called "${claim}": correct it or add it to claims.yaml`);
    }
    for (const article of value.articles) {
      if (!articles.has(`/fix/${article}/`)) report('articles', `no article has the address ${article}`);
    }
    if (diagnosis !== undefined && diagnosis.plans[value.plan] === undefined) {
      report('plan', `no plan is called "${value.plan}"`);
    }
    if (value.wordings.length === 0 && value.addresses.length === 0) {
      report('wordings', 'write at least one wording or one address');
    }
    for (const { text } of value.wordings) {
      const other = screenOf.get(text);
      if (other !== undefined) report('wordings', `"${text}" stands on "${other}" too: write each text once`);
      screenOf.set(text, id);
    }
  }
  return faults;
}
