import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { formOf, layoutOf } from '../../../src/content-model/sequences.ts';
import type { Diagnosis } from '../../../src/content-model/schemas/diagnosis.ts';
import { valuesOf } from '../../../src/content-model/yaml-file.ts';
import { siteContent } from '../../support/site-content.ts';

// The walk through the finished pages is a browser test; this one tells within a second what a change broke.

interface Scenario {
  readonly says: string;
  readonly answers: readonly string[];
  readonly plan: string;
  readonly steps: readonly string[];
}

const root = join(import.meta.dirname, '../../..');
const content = siteContent();
const sequences = valuesOf(content.sequences.entries);
const scenarios = parse(
  readFileSync(join(root, 'tests/browser/diagnosis/scenarios.yaml'), 'utf8'),
) as Scenario[];

/** Where answers lead, or the first that no choice says. */
function endOf(tree: Diagnosis, answers: readonly string[]): string {
  let id: string | undefined = tree.first;
  let end = 'no plan';
  for (const says of answers) {
    const choice: Diagnosis['questions'][string]['choices'][number] | undefined = tree.questions[
      id ?? ''
    ]?.choices.find((each) => each.says === says);
    if (choice === undefined) return `no choice of "${id ?? end}" says "${says}"`;
    id = choice.question;
    end = choice.plan ?? 'no plan';
  }
  return end;
}

/** Every address that the steps of a plan link whole. */
function linked(tree: Diagnosis, plan: string): string[] {
  const texts = (tree.plans[plan]?.steps ?? []).flatMap((step) => {
    const said = [step.do, step.needs, step.expect].join(' ');
    if (!('sequence' in step)) return [`${said} ](/fix/${step.article}/)`];
    const sequence = sequences.get(step.sequence);
    if (sequence === undefined) return [said];
    const how = {
      ...(step.urgent ? { urgent: true as const } : {}),
      ...(step.from ? { from: step.from } : {}),
    };
    expect(formOf(how)).not.toBe('');
    const { boxed, listed } = layoutOf(sequence, how, '');
    return [
      said,
      `](${sequence.home})`,
      ...[...boxed, ...listed].flatMap(({ steps }) => steps.map((each) => each.do)),
    ];
  });
  return texts.flatMap((text) => [...text.matchAll(/\]\((\/fix\/[^)#]*)\)/gu)].map(([, to]) => to ?? ''));
}

test('every person of the scenarios comes to the plan that was decided for them, with its steps', () => {
  const tree = content.diagnosis.value;
  if (tree === undefined) throw new Error('the diagnosis does not fit its schema');
  for (const { says, answers, plan, steps } of scenarios) {
    expect.soft(endOf(tree, answers), says).toBe(plan);
    const links = linked(tree, plan);
    expect
      .soft(
        steps.filter((step) => !links.includes(`/fix/${step}/`)),
        `${says} (${plan})`,
      )
      .toEqual([]);
  }
  const ends = new Set(scenarios.map(({ plan }) => plan));
  expect(Object.keys(tree.plans).filter((id) => !ends.has(id))).toEqual([]);
});

test('an answer that no choice says is noticed', () => {
  const tree = content.diagnosis.value;
  if (tree === undefined) throw new Error('the diagnosis does not fit its schema');
  expect(endOf(tree, ['It wants a coffee'])).toContain('says "It wants a coffee"');
});
