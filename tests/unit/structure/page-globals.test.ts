import { ESLint } from 'eslint';
import { expect, test } from 'playwright/test';

/** The project's own linter, reduced to the rule that knows what only a page has. */
const linter = new ESLint({
  allowInlineConfig: false,
  ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-globals',
  // The code texts stand in files that do not exist, of which a type checker knows nothing.
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

async function refusedLines(filePath: string, lines: readonly string[]): Promise<string[]> {
  const [result] = await linter.lintText(lines.join('\n'), { filePath });
  return (result?.messages ?? []).map(({ line }) => lines[line - 1] ?? '');
}

const NEEDS_A_PAGE = [
  "document.querySelector('main');",
  'window.print();',
  "localStorage.getItem('a');",
  'export const place = location.href;',
  'customElements.define;',
  'class Own extends HTMLElement {}',
];

test('code that needs a page stands in a file whose name says so', async () => {
  expect(await refusedLines('src/tools/link/verdicts.ts', NEEDS_A_PAGE)).toEqual(NEEDS_A_PAGE);
  expect(await refusedLines('src/tools/link/link-check.client.ts', NEEDS_A_PAGE)).toEqual([]);
});

test('a property of such a name needs no page', async () => {
  expect(await refusedLines('src/tools/a.ts', ['export const read = (a) => a.document.location;'])).toEqual(
    [],
  );
});
