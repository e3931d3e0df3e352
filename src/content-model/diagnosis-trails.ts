import type { Choice, Diagnosis } from './schemas/diagnosis.ts';

/** One answer on the way to a question. */
export interface TrailStep {
  readonly questionId: string;
  readonly asks: string;
  /** The choice that was made. */
  readonly says: string;
}

/** One answer on a path. */
export interface PathStep extends TrailStep {
  readonly choice: Choice;
  /** The choices that are false by this answer: those before it, where the first that is true was to be picked. */
  readonly passed: readonly Choice[];
  /** The choices of that question, in their order. */
  readonly offered: readonly Choice[];
}

/** One way through the tree, from the first question to a plan. */
export interface Path {
  readonly steps: readonly PathStep[];
  readonly planId: string;
}

/**
 * Walks every way through the tree.
 *
 * @param diagnosis - a tree; where a question leads back to itself, the walk ends there.
 * @returns every path that ends in a plan, in the order of the choices.
 */
export function pathsThrough(diagnosis: Diagnosis): Path[] {
  const walk = (questionId: string, steps: readonly PathStep[]): Path[] => {
    const question = diagnosis.questions[questionId];
    if (question === undefined || steps.some((step) => step.questionId === questionId)) return [];
    const { asks, choices, inOrder } = question;
    return choices.flatMap((choice, index) => {
      const passed = inOrder && !choice.unsure ? choices.slice(0, index) : [];
      const further = [...steps, { questionId, asks, says: choice.says, choice, passed, offered: choices }];
      if (choice.plan !== undefined) return [{ steps: further, planId: choice.plan }];
      return choice.question === undefined ? [] : walk(choice.question, further);
    });
  };
  return walk(diagnosis.first, []);
}

/**
 * Finds the answers that lead to each question. Each is reached by one way only, so its page can show them without a
 * script.
 *
 * @param diagnosis - a sound tree.
 * @returns the trail for each question that is reached; empty for the first.
 */
export function trails(diagnosis: Diagnosis): Map<string, readonly TrailStep[]> {
  const found = new Map<string, readonly TrailStep[]>([[diagnosis.first, []]]);
  const queue = [diagnosis.first];
  for (const questionId of queue) {
    const question = diagnosis.questions[questionId];
    for (const choice of question?.choices ?? []) {
      if (question === undefined || choice.question === undefined || found.has(choice.question)) continue;
      const step = { questionId, asks: question.asks, says: choice.says };
      found.set(choice.question, [...(found.get(questionId) ?? []), step]);
      queue.push(choice.question);
    }
  }
  return found;
}
