import { ESLint } from 'eslint';
import { expect, test } from 'playwright/test';
import { BUILD_TARGET, LINT_TARGETS } from '../../../src/settings/oldest-browsers.ts';

/** The project's own linter, reduced to the rule that knows browsers; no comment in the code turns it off. */
const linter = new ESLint({
  allowInlineConfig: false,
  ruleFilter: ({ ruleId }) => ruleId === 'compat/compat',
  // The code texts stand in files that do not exist, of which a type checker knows nothing.
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

/** The lines of code that some browser of the last four years does not know. */
async function refusedLines(filePath: string, lines: readonly string[]): Promise<string[]> {
  const [result] = await linter.lintText(lines.join('\n'), { filePath });
  return (result?.messages ?? []).map(({ line, ruleId }) =>
    ruleId === null ? 'broken' : (lines[line - 1] ?? ''),
  );
}

const ROOMS = ['text', 'i18n', 'content-model', 'search', 'components', 'tools', 'offline', 'layouts'];
const TOO_NEW = [
  "navigation.navigate('/');",
  'new URLPattern();',
  'scheduler.postTask(run);',
  'new BarcodeDetector();',
];
const OLD_ENOUGH = [
  "fetch('/');",
  'AbortSignal.timeout(5);',
  'new BroadcastChannel("a");',
  'structuredClone({});',
];

for (const room of ROOMS) {
  test(`src/${room} may use only what the oldest browsers have`, async () => {
    const file = `src/${room}/deep/file.ts`;
    expect(await refusedLines(file, TOO_NEW)).toEqual(TOO_NEW);
    expect(await refusedLines(file, OLD_ENOUGH)).toEqual([]);
  });
}

test('bundlers and the linter hold the same browsers', () => {
  expect(BUILD_TARGET).toEqual(['chrome107', 'firefox106', 'safari16.0']);
  expect(LINT_TARGETS).toEqual(expect.arrayContaining(['chrome >= 107', 'firefox >= 106', 'safari >= 16.0']));
});
