import { roomIn } from '../../i18n/languages.ts';
import { pathsThrough } from '../diagnosis-trails.ts';
import type { Fault } from '../faults.ts';
import { pagesOfStep } from '../plan-step-articles.ts';
import type { Content } from '../read-content.ts';
import { articleAddress, toolAddress } from '../routes.ts';
import type { Diagnosis } from '../schemas/diagnosis.ts';
import { valuesOf } from '../yaml-file.ts';

/** What a tree may hold. */
export const TREE_LIMITS = {
  questions: 100,
  /** Choices of a question; the first has fewer and short ones, because the home page shows them as tiles. */
  choices: 9,
  firstChoices: 8,
  firstCharacters: 40,
  choicesDeep: 5,
  leastSteps: 2,
  mostSteps: 6,
} as const;

/** What a tree may name. */
type Known = Pick<Content, 'pages' | 'problems' | 'sequences'>;

type Report = (path: readonly PropertyKey[], message: string) => void;

/**
 * Every path through the tree ends in a plan that fits, after a few questions, each of which can be left unanswered.
 *
 * @param content - the tree as written; articles, sequences and problems that it names.
 * @param unsure - what the answer of somebody who does not know says, in the language of the tree.
 * @returns one fault for each breach.
 */
export function diagnosisFaults(
  content: Known & Pick<Content, 'diagnosis' | 'language'>,
  unsure: string,
): Fault[] {
  const faults: Fault[] = [];
  const { diagnosis } = content;
  const tree = diagnosis.value;
  if (tree === undefined) return faults;
  const report: Report = (path, message) => {
    faults.push({
      file: diagnosis.file,
      line: diagnosis.lineOf(path),
      field: path.map(String).join('.'),
      message,
    });
  };
  questionFaults(
    tree,
    { unsure, firstCharacters: roomIn(content.language, TREE_LIMITS.firstCharacters) },
    report,
  );
  reachFaults(tree, content, report);
  planFaults(tree, content, report);
  return faults;
}

function questionFaults(
  tree: Diagnosis,
  { unsure, firstCharacters }: { readonly unsure: string; readonly firstCharacters: number },
  report: Report,
): void {
  const ids = Object.keys(tree.questions);
  if (ids.length > TREE_LIMITS.questions) {
    report(
      ['questions'],
      `has ${String(ids.length)} questions: write at most ${String(TREE_LIMITS.questions)}`,
    );
  }
  if (tree.questions[tree.first] === undefined) report(['first'], `no question is called "${tree.first}"`);
  for (const [id, question] of Object.entries(tree.questions)) {
    const path = ['questions', id];
    for (const { question: next, plan } of question.choices) {
      if (next !== undefined && tree.questions[next] === undefined) {
        report(path, `leads to "${next}": no question is called so`);
      }
      if (plan !== undefined && tree.plans[plan] === undefined)
        report(path, `leads to "${plan}": no plan is called so`);
    }
    for (const message of choiceFaults(question, id === tree.first, firstCharacters)) report(path, message);
    const unsureChoices = question.choices.filter((choice) => choice.unsure);
    if (unsureChoices.length !== 1 || unsureChoices[0]?.says !== unsure) {
      report(path, `write one choice that says "${unsure}" with "unsure: true"`);
    }
  }
}

/** What cannot be taken in at a glance. */
function choiceFaults(
  { choices }: Diagnosis['questions'][string],
  isFirst: boolean,
  firstCharacters: number,
): string[] {
  const most = isFirst ? TREE_LIMITS.firstChoices : TREE_LIMITS.choices;
  const long = isFirst ? choices.filter(({ says }) => says.length > firstCharacters) : [];
  return [
    ...(choices.length > most
      ? [`has ${String(choices.length)} choices: write at most ${String(most)}`]
      : []),
    ...long.map(
      ({ says }) =>
        `"${says}" has ${String(says.length)} characters: write at most ${String(firstCharacters)}`,
    ),
  ];
}

function reachFaults(tree: Diagnosis, known: Known, report: Report): void {
  const ways = new Map<string, number>([[tree.first, 1]]);
  const usedPlans = new Set<string>();
  for (const { choices } of Object.values(tree.questions)) {
    for (const { question, plan } of choices) {
      if (question !== undefined) ways.set(question, (ways.get(question) ?? 0) + 1);
      if (plan !== undefined) usedPlans.add(plan);
    }
  }
  for (const id of Object.keys(tree.questions)) {
    const count = ways.get(id) ?? 0;
    if (count === 0) report(['questions', id], 'no choice leads here: lead to it, or remove it');
    if (count > 1)
      report(['questions', id], `${String(count)} ways lead here: write a question for each way`);
  }
  for (const id of Object.keys(tree.plans)) {
    if (!usedPlans.has(id)) report(['plans', id], 'no choice leads here: lead to it, or remove it');
  }
  const paths = pathsThrough(tree);
  for (const { steps, planId } of paths) {
    if (steps.length <= TREE_LIMITS.choicesDeep) continue;
    const last = steps.at(-1)?.questionId ?? '';
    report(
      ['questions', last],
      `the path to "${planId}" is ${String(steps.length)} choices long: at most five`,
    );
  }
  const reached = new Set(paths.flatMap(({ planId }) => tree.plans[planId]?.problems ?? []));
  for (const problem of known.problems) {
    if (!reached.has(problem))
      report(['plans'], `no path reaches the problem "${problem}": name it in a plan`);
  }
}

function planFaults(tree: Diagnosis, known: Known, report: Report): void {
  const articles = new Map(
    known.pages.filter(({ kind }) => kind === 'article').map((page) => [page.path, page]),
  );
  const pages = new Set(known.pages.map(({ path }) => path));
  const sequences = valuesOf(known.sequences.entries);
  for (const [id, plan] of Object.entries(tree.plans)) {
    const path = ['plans', id];
    const { length } = plan.steps;
    if (length < TREE_LIMITS.leastSteps || length > TREE_LIMITS.mostSteps) {
      report(path, `has ${String(length)} steps: write two to six`);
    }
    const treated = new Set(
      plan.steps
        .flatMap((step) => pagesOfStep(step, sequences))
        .flatMap((address) => articles.get(address)?.problems ?? []),
    );
    plan.steps.forEach((step, index) => {
      if ('sequence' in step) return;
      const { article, tool } = step;
      if (tool !== undefined && !pages.has(toolAddress(tool))) {
        report([...path, 'steps', index, 'tool'], `no tool has the address ${tool}`);
      }
      if (!articles.has(articleAddress(article)))
        report([...path, 'steps', index], `no article has the address ${article}`);
    });
    for (const problem of plan.problems) {
      if (!known.problems.has(problem)) report([...path, 'problems'], `no problem is called "${problem}"`);
      else if (!treated.has(problem)) {
        report(
          [...path, 'problems'],
          `no article to which its steps lead is about "${problem}": link one, or leave it out`,
        );
      }
    }
  }
}
