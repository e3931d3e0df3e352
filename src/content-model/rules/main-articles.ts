import type { Root } from 'mdast';
import { articleActs } from '../article-acts.ts';
import { planIncludes } from '../plan-includes.ts';
import { beginning, type Fault } from '../faults.ts';
import type { Content } from '../read-content.ts';
import { withScreenWords, type ScreenWords } from '../screen-words.ts';
import { articleAddress } from '../routes.ts';
import type { Plan } from '../schemas/diagnosis.ts';
import type { MainAct } from '../schemas/diagnosis-plans.ts';

type Main = Plan['main'];

/** How many of its main article's first acts a plan answers for. */
export const ACTS_KEPT = 3;

/**
 * A plan is a shortened article, and what must not be cut is the warning and the order: each plan has the stop and
 * the first acts of its main article in their order, or says why not.
 *
 * @param content - the plans and the articles.
 * @param screens - what screens say.
 * @returns one fault for each breach.
 */
export function mainArticleFaults(
  { diagnosis, pages, language }: Pick<Content, 'diagnosis' | 'pages' | 'language'>,
  screens: ScreenWords,
): Fault[] {
  const articles = new Map(
    pages
      .filter(({ kind }) => kind === 'article')
      .map(({ path, tree }) => [path, withScreenWords(tree, screens, language)]),
  );
  return Object.entries(diagnosis.value?.plans ?? {}).flatMap(([id, plan]) => {
    const field = ['plans', id, 'main'];
    const tree = articles.get(articleAddress(plan.main.article));
    const messages =
      tree === undefined
        ? [`no article has the address ${plan.main.article}`]
        : planFaults(plan, plan.main, tree);
    return messages.map((message) => ({
      file: diagnosis.file,
      line: diagnosis.lineOf(field),
      field: field.join('.'),
      message,
    }));
  });
}

function planFaults(plan: Plan, main: Main, article: Root): string[] {
  const { stop, steps, opening } = articleActs(article);
  const kept = steps.slice(0, ACTS_KEPT);
  const found: string[] = [];
  if (main.acts.length !== kept.length)
    found.push(
      `names ${String(main.acts.length)} acts: write the first ${String(kept.length)} of its article`,
    );
  main.acts.forEach((act, index) => {
    found.push(...actFaults(act, kept[index], plan.steps.length, 'step'));
  });
  const places = main.acts.flatMap(({ at }) => at ?? []);
  if (places.some((place, index) => place < (places[index - 1] ?? 0)))
    found.push('has the acts of its article in another order: put its steps in the order of the article');
  if (stop !== undefined && main.stop === undefined)
    found.push(`does not answer for the warning of its article: write "stop" with "${beginning(stop)}"`);
  if (main.stop !== undefined) found.push(...actFaults(main.stop, stop, plan.stop.length, 'stop'));
  const included = planIncludes(plan).map(({ sequence }) => sequence);
  for (const sequence of opening) {
    if (!included.includes(sequence) && main.without[sequence] === undefined)
      found.push(`lacks the sequence "${sequence}", with which its article opens`);
  }
  for (const sequence of Object.keys(main.without)) {
    if (included.includes(sequence) || !opening.includes(sequence))
      found.push(`need not say that it does without "${sequence}": take it out of "without"`);
  }
  return found;
}

function actFaults(
  { says, at }: MainAct,
  written: string | undefined,
  count: number,
  what: string,
): string[] {
  if (written?.startsWith(says) !== true)
    return [
      `says that its article has "${says}", but there it is "${beginning(written ?? 'nothing')}": look at both again`,
    ];
  return at !== undefined && at > count ? [`has no ${what} ${String(at)}`] : [];
}
