import { runProgram } from './support/run-program.ts';

/** Parts of the quick check that came out well, and those that did not. */
export interface QuickCheck {
  readonly passed: readonly string[];
  readonly failed: readonly string[];
}

/**
 * Looks at everything that needs neither a build nor a browser: format, rules about the content, types, lint. All of it
 * is done, whatever is found, so that an author sees every fault at once.
 *
 * @returns the names of the parts.
 */
export async function quickCheck(): Promise<QuickCheck> {
  const passed: string[] = [];
  const failed: string[] = [];
  const step = async (name: string, command: string, ...args: string[]): Promise<void> => {
    ((await runProgram(name, command, args)) ? passed : failed).push(name);
  };
  // The types of the content come first: the linter asks them.
  await step('types of the content', 'astro', 'sync', '--silent');
  // The linter takes as long as all the rest, and has a processor of its own.
  await Promise.all([
    step('lint', 'eslint', '.', '--max-warnings', '0'),
    (async () => {
      await step('content', 'node', 'src/publishing/check-content.ts');
      await step('workflows', 'node', 'tests/check-workflows.ts');
      await step('imports', 'depcruise', 'src', '--config', '.dependency-cruiser.mjs');
      // What is kept goes by the text of each file, so that nothing changed is left out.
      await step('format', 'prettier', '--check', '.', '--cache', '--cache-strategy', 'content');
      const severe = ['--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'];
      await step('types', 'astro', 'check', '--noSync', ...severe);
    })(),
  ]);
  return { passed, failed };
}
