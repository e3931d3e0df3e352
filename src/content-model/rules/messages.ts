import type { Fault } from '../faults.ts';
import type { Content } from '../read-content.ts';
import { articleAddress } from '../routes.ts';

/**
 * Every message names problems, articles and a plan that exist, and says of its own wordings alone where they stood.
 *
 * @param content - the messages; articles, problems, plans and wordings that they name.
 * @returns one fault for each breach.
 */
export function messageFaults({
  messages,
  pages,
  problems,
  diagnosis,
  screens,
}: Pick<Content, 'messages' | 'pages' | 'problems' | 'diagnosis' | 'screens'>): Fault[] {
  const faults: Fault[] = [];
  const articles = new Set(pages.filter(({ kind }) => kind === 'article').map(({ path }) => path));
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
    const wordings = screens.entries.get(id)?.value.wordings ?? [];
    for (const text of Object.keys(value.where)) {
      if (!wordings.some((wording) => wording.text === text))
        report('where', `"${text}" is no wording of this screen in ${screens.file}`);
    }
  }
  return faults;
}
