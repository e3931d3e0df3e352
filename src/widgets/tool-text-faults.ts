import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, visit } from 'yaml';
import type { z } from 'astro/zod';
import { citedClaimIds } from '../knowledge/citations.ts';
import type { Fault } from '../knowledge/faults.ts';
import { LANGUAGE } from '../knowledge/language.ts';
import type { Content } from '../knowledge/read-content.ts';
import type { YamlFile } from '../knowledge/yaml-file.ts';
import { textsSchema as authenticator } from './authenticator/texts.ts';
import { textsSchema as caseFile } from './case-file/texts.ts';
import { textsSchema as checkup } from './checkup/texts.ts';
import { textsSchema as clock } from './clock/texts.ts';
import { textsSchema as link } from './link/texts.ts';
import { textsSchema as message } from './message/texts.ts';
import { textsSchema as recoveryCode } from './recovery-code/texts.ts';
import { readToolTexts } from './tool-texts.ts';

/** What the sentences of each tool must be. */
const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  authenticator,
  'case-file': caseFile,
  checkup,
  clock,
  link,
  message,
  'recovery-code': recoveryCode,
};

/**
 * Holds the sentences of every tool against what its widget needs, without drawing its page.
 *
 * @param root - top of the project.
 * @param content - claims and sequences, and the words that stand around each tool.
 * @param language - folder below `src/content`.
 * @returns one fault for each sentence that does not fit, and for each claim that its page could not number.
 */
export function toolTextFaults(
  root: string,
  { pages, claims, sequences }: Pick<Content, 'pages' | 'claims' | 'sequences'>,
  language = LANGUAGE,
): Fault[] {
  const folder = `src/content/${language}/tools`;
  const written = readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length));
  const tools = Object.entries(SCHEMAS);
  const acts = new Map([...sequences.entries].map(([id, { value }]) => [id, value]));
  return [
    ...written
      .filter((tool) => !(tool in SCHEMAS))
      .map((tool) => ({ file: `${folder}/${tool}.yaml`, message: 'no tool has this name: correct it' })),
    ...tools
      .filter(([tool]) => !written.includes(tool))
      .map(([tool]) => ({ file: `${folder}/${tool}.yaml`, message: 'is missing: write what the tool says' })),
    ...tools
      .filter(([tool]) => written.includes(tool))
      .flatMap(([tool, schema]) => {
        const { yaml, faults } = readToolTexts(tool, schema, root, language);
        const page = pages.find(({ file }) => file === `${folder}/${tool}.mdx`);
        const cited = page === undefined ? [] : citedClaimIds(page.tree, acts);
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
