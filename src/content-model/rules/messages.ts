import type { Fault } from '../faults.ts';
import type { Content } from '../read-content.ts';
import { articleAddress } from '../routes.ts';

/**
 * Every screen names problems, articles and a plan that exist, and no text stands on two screens.
 *
 * @param content - the screens; articles, problems and plans that they name.
 * @returns one fault for each breach.
 */
export function messageFaults({
  messages,
  pages,
  problems,
  diagnosis,
}: Pick<Content, 'messages' | 'pages' | 'problems' | 'diagnosis'>): Fault[] {
  const faults: Fault[] = [];
  const articles = new Set(pages.filter(({ kind }) => kind === 'article').map(({ path }) => path));
  const screenOf = new Map<string, string>();
  for (const [id, { file, line, value }] of messages.entries) {
    const report = (field: string, message: string): void => {
      faults.push({ file, line, field: `${id}.${field}`, message });
    };
    for (const problem of value.problems) {
      if (!problems.has(problem)) report('problems', `no problem is called "${problem}"`);
    }
    for (const article of value.articles) {
      if (!articles.has(articleAddress(article))) report('articles', `no article has the address ${article}`);
    }
    if (diagnosis.value !== undefined && diagnosis.value.plans[value.plan] === undefined) {
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
