import type { Diagnosis } from './schemas/diagnosis.ts';

/** One line of the drawn tree. */
export interface MapRow {
  readonly depth: number;
  /** The answer, and what it leads to. */
  readonly label: string;
  readonly questionId: string | undefined;
  readonly planId: string | undefined;
  /** Number of the row that this one hangs on. */
  readonly parent: number | undefined;
}

/**
 * Lays the tree out as lines, each choice below the question that it belongs to.
 *
 * @param diagnosis - a sound tree.
 * @returns the lines from top to bottom.
 */
export function mapRows(diagnosis: Diagnosis): MapRow[] {
  const rows: MapRow[] = [];
  const add = (
    questionId: string,
    depth: number,
    says: string | undefined,
    parent: number | undefined,
  ): void => {
    const question = diagnosis.questions[questionId];
    if (question === undefined) return;
    const label = says === undefined ? question.asks : `${says} → ${question.asks}`;
    const here = rows.push({ depth, label, questionId, planId: undefined, parent }) - 1;
    for (const choice of question.choices) {
      if (choice.question !== undefined) add(choice.question, depth + 1, choice.says, here);
      else {
        const title = diagnosis.plans[choice.plan ?? '']?.title ?? '';
        const planLabel = `${choice.says} → ${title}`;
        rows.push({
          depth: depth + 1,
          label: planLabel,
          questionId: undefined,
          planId: choice.plan,
          parent: here,
        });
      }
    }
  };
  add(diagnosis.first, 0, undefined, undefined);
  return rows;
}
