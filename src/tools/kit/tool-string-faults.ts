import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, visit } from 'yaml';
import { citedClaimIds } from '../../content-model/citations.ts';
import { composed } from '../../content-model/composed-page.ts';
import type { Fault } from '../../content-model/faults.ts';
import type { Content } from '../../content-model/read-content.ts';
import type { StringRules } from '../../content-model/string-shape.ts';
import { readStrings } from '../../content-model/strings-file.ts';
import type { YamlFile } from '../../content-model/yaml-lines.ts';
import { AUTHENTICATOR_RULES } from '../authenticator/authenticator-strings.ts';
import { CASE_FILE_RULES } from '../case-file/case-file-strings.ts';
import { CHECKUP_RULES } from '../checkup/checkup-strings.ts';
import { CLOCK_RULES } from '../clock/clock-strings.ts';
import { LINK_RULES } from '../link/link-strings.ts';
import { MESSAGE_RULES } from '../message/message-strings.ts';
import { RECOVERY_CODE_RULES } from '../recovery-code/recovery-code-strings.ts';
import type { ToolStrings } from './tool-strings.ts';

/** What the code of each tool needs of its strings. */
export const TOOL_RULES: Readonly<Record<keyof ToolStrings, StringRules>> = {
  authenticator: AUTHENTICATOR_RULES,
  'case-file': CASE_FILE_RULES,
  checkup: CHECKUP_RULES,
  clock: CLOCK_RULES,
  link: LINK_RULES,
  message: MESSAGE_RULES,
  'recovery-code': RECOVERY_CODE_RULES,
};

/**
 * Holds the strings of every tool against their shape and what the code needs of them, without drawing a page.
 *
 * @param root - top of the project.
 * @param content - claims and sequences, and the words that stand around each tool.
 * @returns one fault for each string that does not fit, and for each claim that its page could not number.
 */
export function toolStringFaults(
  root: string,
  {
    language,
    pages,
    claims,
    sequences,
    checklist,
  }: Pick<Content, 'language' | 'pages' | 'claims' | 'sequences' | 'checklist'>,
): Fault[] {
  const folder = `src/content/${language}/tools`;
  const written = readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length));
  const tools = Object.entries(TOOL_RULES);
  return [
    ...written
      .filter((tool) => !(tool in TOOL_RULES))
      .map((tool) => ({ file: `${folder}/${tool}.yaml`, message: 'no tool has this name: correct it' })),
    ...tools
      .filter(([tool]) => !written.includes(tool))
      .map(([tool]) => ({ file: `${folder}/${tool}.yaml`, message: 'is missing: write what the tool says' })),
    ...tools
      .filter(([tool]) => written.includes(tool))
      .flatMap(([tool, rules]) => {
        const { yaml, faults } = readStrings(root, `tools/${tool}`, rules, language);
        const page = pages.find(({ file }) => file === `${folder}/${tool}.mdx`);
        const cited =
          page === undefined ? [] : citedClaimIds(composed(page.tree, page.path, { sequences, checklist }));
        return [...faults, ...claimFaults(yaml, claims, new Set(cited))];
      }),
  ];
}

/** A sentence of a tool has its footnote from the words around the tool, which must cite the same claim. */
function claimFaults(yaml: YamlFile, claims: Content['claims'], cited: ReadonlySet<string>): Fault[] {
  const faults: Fault[] = [];
  visit(yaml.document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || key.value !== 'claim' || !isScalar(value)) return;
      const claim = String(value.value);
      if (claims.has(claim) && cited.has(claim)) return;
      faults.push({
        file: yaml.file,
        line: yaml.lineAt(value.range?.[0] ?? 0),
        field: 'claim',
        message: claims.has(claim)
          ? `"${claim}" is not cited in ${yaml.file.replace(/^.*\/|\.yaml$/gu, '')}.mdx: cite it there too`
          : `no claim is called "${claim}": correct it or add it to claims.yaml`,
      });
    },
  });
  return faults;
}
