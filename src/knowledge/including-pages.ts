import { planIncludes } from './cited-by.ts';
import { planAddress } from './diagnosis-addresses.ts';
import type { DiagnosisFile } from './diagnosis-file.ts';
import { includesIn } from './includes.ts';
import type { Library } from './library.ts';
import type { MessagesFile } from './messages-file.ts';
import type { Include } from './schemas/sequences.ts';

/** A page with the sequences that it includes, in the order in which a reader meets them. */
export interface IncludingPage {
  readonly address: string;
  readonly kind: 'article' | 'question' | 'message' | 'plan' | 'other';
  /** What it is about most; `undefined` where it is about no problem. */
  readonly firstProblem: string | undefined;
  readonly file: string;
  readonly includes: readonly (Include & { readonly line: number; readonly fault?: string })[];
  /** Line from which on the page tells its reader to do something else. */
  readonly firstStepLine: number;
}

/** A numbered step, a point, or a box of warnings. */
const STEP = /^\s*(?:\d+\.|-)\s|<(?:Stop|Care)>/mu;

/**
 * Gathers every page that may include sequences.
 *
 * @param library - articles, answers, guides and tools.
 * @param diagnosis - the plans.
 * @param messages - the screens.
 * @returns the pages in the order of their files.
 */
export function includingPages(
  library: Library,
  diagnosis: DiagnosisFile,
  messages: MessagesFile,
): IncludingPage[] {
  const written = library.pages.map(({ path, kind, problems, file, body, bodyLine }): IncludingPage => {
    const step = STEP.exec(body);
    return {
      address: path,
      kind: kind === 'article' || kind === 'question' ? kind : 'other',
      firstProblem: problems[0],
      file,
      includes: includesIn(body).map((include) => ({ ...include, line: bodyLine + include.line - 1 })),
      firstStepLine: step === null ? Infinity : bodyLine + body.slice(0, step.index).split('\n').length - 1,
    };
  });
  const plans = Object.entries(diagnosis.value?.plans ?? {}).map(([id, plan]): IncludingPage => {
    const line = diagnosis.lineOf(['plans', id]);
    return {
      address: planAddress(id),
      kind: 'plan',
      firstProblem: plan.problems[0],
      file: diagnosis.file,
      includes: planIncludes(plan).map((include) => ({ ...include, line })),
      firstStepLine: Infinity,
    };
  });
  const screens = [...messages.entries].map(([id, { file, line, value }]): IncludingPage => ({
    address: `/messages/${id}/`,
    kind: 'message',
    firstProblem: value.problems[0],
    file,
    includes: [...value.opens, ...value.ends].map((include) => ({ ...include, line })),
    // What a screen opens with stands before all its steps, what it ends with after them.
    firstStepLine: value.opens.length === 0 ? line : Infinity,
  }));
  return [...written, ...plans, ...screens];
}
